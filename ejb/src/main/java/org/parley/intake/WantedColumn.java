package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** One {@code column=field} of a mapping that the caller wrote. */
record WantedColumn(String column, String field) {
    /** The word that leaves a column out. */
    static final String IGNORE = "ignore";

    boolean isIgnored() {
        return field.equalsIgnoreCase(IGNORE);
    }

    /** Reads {@code column=field,...}; an entry with a comma in it is quoted. */
    static List<WantedColumn> parse(String mapping) {
        try (var parser = CSVParser.parse(mapping, CSVFormat.RFC4180)) {
            return parser.getRecords().stream()
                    .flatMap(line -> line.stream())
                    .filter(entry -> !entry.isBlank())
                    .map(WantedColumn::entry)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableTable(Reason.of("mapping-form", "entry", mapping));
        }
    }

    /** The entry as {@link #parse} reads it. */
    String written() {
        return '"' + (column + "=" + field).replace("\"", "\"\"") + '"';
    }

    private static WantedColumn entry(String entry) {
        var equals = entry.lastIndexOf('=');
        if (equals < 1) {
            throw new UnusableTable(Reason.of("mapping-form", "entry", entry));
        }
        return new WantedColumn(
                entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
    }
}
