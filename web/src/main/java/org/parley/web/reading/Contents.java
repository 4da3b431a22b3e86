package org.parley.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.document.Outline;

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
     * @param comments number of comments on it and under it
     */
    public record Entry(Outline.Entry heading, boolean deep, int section, int comments) {}

    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * The headings of a text. Of one that is shown by sections, those below the top level only in the section shown.
     *
     * @param totals number of comments by identity of the paragraph or heading
     */
    static Contents of(List<Outline.Entry> text, Sectioning sectioning, Stretch stretch, Map<Long, Integer> totals) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < text.size(); i++) {
            var block = text.get(i);
            int section = sectioning.sections().get(i);
            boolean deep = block.level() > sectioning.topLevel();
            if (block.level() > 0 && (!deep || stretch.section() == 0 || stretch.section() == section)) {
                entries.add(new Entry(block, deep, section, commentsUnder(text, i, totals)));
            }
        }
        return new Contents(entries);
    }

    private static int commentsUnder(List<Outline.Entry> text, int heading, Map<Long, Integer> totals) {
        int level = text.get(heading).level();
        return totals.getOrDefault(text.get(heading).id(), 0)
                + text.stream()
                        .skip(heading + 1L)
                        .takeWhile(block -> block.level() == 0 || block.level() > level)
                        .mapToInt(block -> totals.getOrDefault(block.id(), 0))
                        .sum();
    }
}
