package org.parley.web.position;

import java.util.ArrayList;
import java.util.List;

/**
 * Every paragraph of a stretch against every group as a picture: one square for each, at {@value #STEP} units.
 *
 * @param rows the paragraphs of the stretch
 */
public record Plot(List<Row> rows) {
    /** Width and height of a square with the gap behind it. */
    public static final int STEP = 20;
    /** Room for the shapes of the groups before the squares. */
    public static final int START = 24;
    /** Room for the numbers of the paragraphs below the squares. */
    private static final int BELOW = 18;

    public Plot {
        rows = List.copyOf(rows);
    }

    /**
     * A square.
     *
     * @param x left edge
     * @param y upper edge
     * @param symbol name of the symbol drawn in it
     */
    public record Square(int x, int y, String symbol) {}

    /** A number below the squares, in the middle of its column. */
    public record Tick(int x, String number) {}

    public int width() {
        return START + rows.size() * STEP;
    }

    public int height() {
        return (rows.isEmpty() ? 0 : rows.getFirst().cells().size()) * STEP + BELOW;
    }

    /** The squares of groups that said something; silence stays blank. */
    public List<Square> squares() {
        var squares = new ArrayList<Square>();
        for (int column = 0; column < rows.size(); column++) {
            var cells = rows.get(column).cells();
            for (int line = 0; line < cells.size(); line++) {
                var cell = cells.get(line);
                if (!cell.silent()) {
                    var symbol = cell.position()
                            .map(position -> "stance-" + position.stance().code())
                            .orElse("stance-missing");
                    squares.add(new Square(START + column * STEP, line * STEP, symbol));
                }
            }
        }
        return squares;
    }

    /** Numbers of the first paragraph and of every fifth. */
    public List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        for (int column = 0; column < rows.size(); column++) {
            if (column == 0 || (column + 1) % 5 == 0) {
                ticks.add(new Tick(
                        START + column * STEP + STEP / 2 - 2, rows.get(column).number()));
            }
        }
        return ticks;
    }
}
