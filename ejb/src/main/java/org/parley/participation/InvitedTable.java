package org.parley.participation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;

/**
 * Reads organisations from a table: name, group, country; separated by semicolons, tabs or commas, whichever the first
 * line has. A first line that names the columns is passed over. Nothing is taken unless every line can be.
 */
final class InvitedTable {
    static final int MOST_LINES = 5_000;
    private static final int MOST_FAULTS = 20;

    private InvitedTable() {}

    /** @throws Invalid naming the first lines that break a rule */
    static List<InvitedLine> read(String table) {
        var faults = new Faults();
        var lines = new ArrayList<InvitedLine>();
        int faulty = 0;
        for (var row : records(table)) {
            if (row.getRecordNumber() == 1 && row.get(0).strip().equalsIgnoreCase("name")) {
                continue;
            }
            try {
                lines.add(InvitedLine.of(cell(row, 0), cell(row, 1), cell(row, 2)));
            } catch (Invalid invalid) {
                if (faulty++ < MOST_FAULTS) {
                    faults.add(
                            "table",
                            "line-" + invalid.faults().getFirst().field(),
                            Map.of("line", row.getRecordNumber(), "value", Faults.shortened(String.join("; ", row))));
                }
            }
        }
        if (lines.isEmpty() && faults.none()) {
            faults.add("table", "required");
        }
        if (lines.size() > MOST_LINES) {
            faults.add("table", "too-many", Map.of("most", MOST_LINES));
        }
        faults.refuseAny();
        return lines;
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<CSVRecord> records(String table) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(table))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(table, format)) {
            return parser.getRecords();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new Invalid("table", "unreadable");
        }
    }

    private static String separator(String table) {
        var first = table.lines().findFirst().orElse("");
        return first.contains(";") ? ";" : first.contains("\t") ? "\t" : ",";
    }
}
