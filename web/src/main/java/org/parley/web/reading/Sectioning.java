package org.parley.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How a text falls into sections. A section begins at a heading of the top level, or above it, unless nothing but headings
 * stands before it: a part and its first chapter stay together. A section that is too long for one page goes on in the
 * next.
 *
 * @param topLevel the smallest level that occurs more than once, or that occurs at all; 0 for a text without headings
 * @param sections for each block of the text the section it is in, counted from 1
 */
record Sectioning(int topLevel, List<Integer> sections) {
    Sectioning {
        sections = List.copyOf(sections);
    }

    /**
     * Divides a text.
     *
     * @param levels for each block the level of the heading, or 0 for a paragraph
     * @param most paragraphs in one section
     */
    static Sectioning of(List<Integer> levels, int most) {
        int top = topLevel(levels);
        var sections = new ArrayList<Integer>();
        int section = 1;
        int paragraphs = 0;
        for (int level : levels) {
            boolean begins = level > 0 && level <= top && paragraphs > 0;
            if (begins || paragraphs >= most) {
                section++;
                paragraphs = 0;
            }
            paragraphs += level == 0 ? 1 : 0;
            sections.add(section);
        }
        return new Sectioning(top, sections);
    }

    private static int topLevel(List<Integer> levels) {
        var counts = new TreeMap<Integer, Integer>();
        levels.stream().filter(level -> level > 0).forEach(level -> counts.merge(level, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse(counts.isEmpty() ? 0 : counts.firstKey());
    }

    /** Number of sections. */
    int count() {
        return sections.isEmpty() ? 0 : sections.getLast();
    }
}
