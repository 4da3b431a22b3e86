package org.parley.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.markup.CleanText;

/**
 * The beginning of a table, and what its columns are taken for.
 *
 * @param rows the first rows, with as many cells as there are columns, shortened
 */
public record TablePreview(List<Column> columns, List<List<String>> rows) {
    private static final int ROWS = 3;
    private static final int SHOWN = 100;

    /**
     * A column.
     *
     * @param field what it holds; absent where it is left out
     */
    public record Column(String name, Optional<IntakeField> field) {}

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static TablePreview of(TableFile file) throws IOException {
        try (var table = SubmissionTable.open(file.source())) {
            var fields = ColumnMapping.of(table.header(), file.mapping()).fields();
            List<Column> columns = new ArrayList<>();
            for (var name : table.header()) {
                columns.add(new Column(name, fields.get(columns.size())));
            }
            return new TablePreview(columns, firstRows(table));
        }
    }

    private static List<List<String>> firstRows(SubmissionTable table) {
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < ROWS && table.hasNext()) {
            var row = table.next();
            List<String> cells = new ArrayList<>();
            for (var column = 0; column < table.header().size(); column++) {
                cells.add(Beginning.of(CleanText.line(row.cell(column)), SHOWN));
            }
            rows.add(cells);
        }
        return rows;
    }
}
