package org.parley.web.casework;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.parley.casework.CodeBook;
import org.parley.casework.CodeBookEntry;
import org.parley.casework.NewTag;
import org.parley.intake.CsvCell;
import org.parley.kernel.Invalid;

/** A code book as a table, in which it travels from one consultation to another. */
final class CodeBookFile {
    /** Most bytes of a file that is taken. */
    static final int LARGEST = 3_000_000;

    private static final String NAME = "name";
    private static final String DEFINITION = "definition";
    private static final String EXAMPLE = "example";

    private CodeBookFile() {}

    static String written(List<CodeBookEntry> entries) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(NAME, DEFINITION, EXAMPLE, "comments")
                .get();
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, format)) {
            for (var entry : entries) {
                var tag = entry.tag();
                csv.printRecord(Stream.of(tag.name(), tag.definition(), tag.example(), String.valueOf(entry.comments()))
                        .map(CsvCell::safe)
                        .toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException("a string cannot fail to be written", never);
        }
        return text.toString();
    }

    /**
     * The tags in a table with a column {@code name}, and perhaps {@code definition} and {@code example}.
     *
     * @throws Invalid if it is no such table, or a tag breaks a rule
     */
    static List<NewTag> read(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (content.length > LARGEST || content.length == 0) {
            throw new Invalid("file", content.length == 0 ? "required" : "no-code-book");
        }
        var head = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(",") ? ',' : ';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var table = CSVParser.parse(new StringReader(text), format)) {
            return tags(table);
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException broken) {
            throw new Invalid("file", "no-code-book");
        }
    }

    private static List<NewTag> tags(CSVParser table) throws IOException {
        if (!table.getHeaderMap().containsKey(NAME)) {
            throw new Invalid("file", "no-code-book");
        }
        var tags = new ArrayList<NewTag>();
        for (var row : table) {
            tags.add(tag(row));
            if (tags.size() > CodeBook.MOST) {
                throw new Invalid("file", "no-code-book");
            }
        }
        return tags;
    }

    private static NewTag tag(CSVRecord row) {
        try {
            return NewTag.typed(cell(row, NAME), cell(row, DEFINITION), cell(row, EXAMPLE));
        } catch (Invalid invalid) {
            throw new Invalid("file", "code-book-row", Map.of("row", row.getRecordNumber() + 1));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).replaceFirst("^'(?=[=+@\\t\\r-])", "") : "";
    }
}
