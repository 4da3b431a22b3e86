package org.parley.publication;

import java.util.ArrayList;
import java.util.List;
import org.parley.publication.AnswerTable.Row;

/** What the template of a table of answers asks: the table in pieces, its labels, and how a text is laid out. */
final class AnswerTablePage {
    private static final int PIECE = 25;
    private static final int SHORT = 1_200;
    private static final int ROWS_LINES = 46;
    private static final int CHARACTERS_PER_LINE = 38;

    private final AnswerTable table;
    private final ReportLabels labels;

    AnswerTablePage(AnswerTable table) {
        this.table = table;
        this.labels = new ReportLabels(table.language());
    }

    AnswerTable table() {
        return table;
    }

    String label(String key, Object... namesAndValues) {
        return labels.text(key, namesAndValues);
    }

    String word(Enum<?> value) {
        return labels.word(value);
    }

    String day() {
        return labels.date(table.day());
    }

    /** The words "Page n of N" as the value of a style property, in which the two numbers are counters. */
    String pageOfPages() {
        var words = label("running.page", "page", "\" counter(page) \"", "pages", "\" counter(pages) \"");
        return "\"" + words + "\"";
    }

    String language() {
        return labels.locale().toLanguageTag();
    }

    String direction() {
        return TextSetting.direction(labels.locale());
    }

    /** The rows in pieces with a heading and a table head each. */
    List<List<Row>> pieces() {
        var pieces = new ArrayList<List<Row>>();
        for (int start = 0; start < table.rows().size(); start += PIECE) {
            pieces.add(table.rows()
                    .subList(start, Math.min(start + PIECE, table.rows().size())));
        }
        return pieces;
    }

    String heading(List<Row> piece) {
        return label(
                "table.piece",
                "first",
                String.valueOf(piece.getFirst().number()),
                "last",
                String.valueOf(piece.getLast().number()));
    }

    /** Name of the style class of rows that stand on one page. */
    String style(Row row) {
        return length(row) <= SHORT ? "whole" : "";
    }

    private static int length(Row row) {
        return Math.max(
                row.said().content().length(),
                row.answer().map(answer -> answer.reason().content().length()).orElse(0));
    }

    /** How many pages the table will have, a little too high. */
    static int pages(AnswerTable table) {
        long lines = table.rows().stream()
                .mapToLong(row -> 3
                        + length(row) / CHARACTERS_PER_LINE
                        + row.answer()
                                .map(answer -> answer.reason().content().lines().count())
                                .orElse(0L))
                .sum();
        return (int) Math.min(Integer.MAX_VALUE, 2 + (lines + 6L * (table.rows().size() / PIECE + 1)) / ROWS_LINES);
    }
}
