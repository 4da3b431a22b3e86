package org.parley.intake;

import java.util.List;

/**
 * One row of a table as it was written.
 *
 * @param line the line of the file on which the row starts, counted from 1
 * @param cells as many as were written, which may be fewer or more than the header has
 */
public record TableRow(long line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0, empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether there is content past the last column of a header of this width. */
    boolean overflows(int width) {
        return cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }
}
