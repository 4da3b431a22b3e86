package org.parley.web.disposition;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.disposition.NewTemplate;
import org.parley.disposition.ReasonTemplates;
import org.parley.kernel.Invalid;

/**
 * A table of templates as it was sent (RFC 4180, UTF-8), with the columns name, decision and text.
 *
 * @param text the whole table
 */
record SentTemplates(String text) {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static SentTemplates of(List<EntityPart> parts) throws IOException {
        for (var part : parts) {
            if (part.getName().equals("file")) {
                try (InputStream body = part.getContent()) {
                    return new SentTemplates(new String(body.readNBytes(MOST_BYTES + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return new SentTemplates("");
    }

    /** @throws Invalid if it is no such table */
    List<NewTemplate> templates() {
        if (text.isBlank()) {
            throw new Invalid("file", "required");
        }
        try (var table = CSVParser.parse(new StringReader(text.replaceFirst("^\uFEFF", "")), FORMAT)) {
            if (!table.getHeaderNames().containsAll(List.of("name", "text"))) {
                throw new Invalid("file", "template-columns");
            }
            return table.stream()
                    .limit(ReasonTemplates.MOST + 1L)
                    .map(SentTemplates::template)
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Invalid("file", "template-columns", Map.of());
        }
    }

    private static NewTemplate template(CSVRecord row) {
        return new NewTemplate(plain(row, "name"), plain(row, "decision"), plain(row, "text"));
    }

    /** A cell without the apostrophe that keeps spreadsheet programs from running it. */
    private static String plain(CSVRecord row, String column) {
        var cell = row.isSet(column) ? row.get(column) : "";
        return cell.matches("(?s)'[=+@\\-\t\r].*") ? cell.substring(1) : cell;
    }
}
