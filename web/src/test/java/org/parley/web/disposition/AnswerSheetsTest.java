package org.parley.web.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class AnswerSheetsTest {
    private static List<String> row(String text) {
        var cells = new ArrayList<>(Collections.nCopies(AnswerRows.HEAD.size(), ""));
        cells.set(1, "https://parley.example/comments/1");
        cells.set(AnswerRows.HEAD.indexOf("text"), text);
        return cells;
    }

    private static Map<String, String> written(int mostRows, String... texts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheets = new AnswerSheets(out, mostRows)) {
            for (var text : texts) {
                sheets.row(row(text));
            }
        }
        var file = Files.write(Files.createTempFile("answers", ".xlsx"), out.toByteArray());
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    @Test
    void what_looks_like_a_formula_is_text() throws IOException {
        var sheet = written(100, "=1+1").get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("=1+1").contains("t=\"inlineStr\"").doesNotContain("<f>");
    }

    @Test
    void rows_beyond_the_end_of_a_sheet_go_on_the_next_under_the_same_head() throws IOException {
        var book = written(2, "one", "two", "three");

        assertThat(book.get("xl/worksheets/sheet1.xml")).contains("one", "two").doesNotContain("three");
        assertThat(book.get("xl/worksheets/sheet2.xml")).contains("three", "duplicate-of");
    }

    @Test
    void a_table_without_rows_has_a_head() throws IOException {
        assertThat(written(2).get("xl/worksheets/sheet1.xml")).contains("decision");
    }

    @Test
    void a_cell_that_is_too_long_says_where_the_rest_stands() {
        var fitting = AnswerSheets.fitting("😀".repeat(20_000), "https://parley.example/comments/1");

        assertThat(fitting)
                .hasSizeLessThanOrEqualTo(AnswerSheets.LONGEST_CELL)
                .endsWith("[https://parley.example/comments/1]");
        assertThat(fitting.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void characters_that_xml_does_not_know_are_left_out() {
        assertThat(AnswerSheets.fitting("a\u0001b\uFFFFc\td", "")).isEqualTo("abc\td");
    }
}
