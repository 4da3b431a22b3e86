package org.parley.web.reading;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Paragraph;

/**
 * The headings of a text with the number of comments under each.
 *
 * @param entries in the order of the text
 */
public record Contents(List<Entry> entries) {
    /**
     * A heading.
     *
     * @param heading it
     * @param deep whether it is below the top level
     * @param section the section of the text that it is in, counted from 1
     * @param comments number of comments under it
     */
    public record Entry(Paragraph heading, boolean deep, int section, int comments) {}

    public Contents {
        entries = List.copyOf(entries);
    }

    static Contents of(List<Paragraph> text, Sectioning sectioning, Figures figures) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < text.size(); i++) {
            var block = text.get(i);
            if (block.level() > 0) {
                var section = sectioning.sections().get(i);
                entries.add(new Entry(
                        block, block.level() > sectioning.topLevel(), section, commentsUnder(text, i, figures)));
            }
        }
        return new Contents(entries);
    }

    private static int commentsUnder(List<Paragraph> text, int heading, Figures figures) {
        int level = text.get(heading).level();
        return text.stream()
                .skip(heading + 1L)
                .takeWhile(block -> block.level() == 0 || block.level() > level)
                .mapToInt(block -> figures.comments(block.id()))
                .sum();
    }
}
