package org.parley.markup;

import org.commonmark.node.CustomBlock;

/** What a footnote says: {@code [^1]: what it says}, further paragraphs indented by four blanks. */
public final class Note extends CustomBlock {

    private final String label;

    Note(String label) {
        this.label = label;
    }

    /** The mark by which a text refers to it. */
    public String label() {
        return label;
    }
}
