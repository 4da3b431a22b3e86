package org.parley.document;

import java.util.List;

/**
 * The headings and paragraphs of a version without the text of the paragraphs: enough to divide a long text and to list
 * its contents.
 *
 * @param entries in the order of the text
 */
public record Outline(List<Entry> entries) {
    /**
     * A heading or paragraph.
     *
     * @param id its identity
     * @param place on the page, counted from 1
     * @param level depth of a heading, counted from 1; 0 for a paragraph
     * @param number of a paragraph; empty for a heading
     * @param heading text of a heading; empty for a paragraph
     * @param language of the text
     */
    public record Entry(long id, int place, int level, String number, String heading, String language) {}

    public Outline {
        entries = List.copyOf(entries);
    }

    /** The same without its first entry. */
    public Outline withoutFirst() {
        return new Outline(entries.subList(1, entries.size()));
    }
}
