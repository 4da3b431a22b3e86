package org.parley.web.position;

import java.util.List;
import java.util.Optional;
import org.parley.document.Paragraph;

/**
 * A part of the text.
 *
 * @param number counted from 1
 * @param rows its headings and paragraphs in order
 */
public record Section(int number, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }

    /** The heading above it; absent for what stands before the first one. */
    public Optional<Paragraph> heading() {
        return rows.stream().findFirst().filter(Row::heading).map(Row::paragraph);
    }
}
