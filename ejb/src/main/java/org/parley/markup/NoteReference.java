package org.parley.markup;

import org.commonmark.node.CustomNode;

/** The mark of a footnote in a text, which leads to what it says. */
final class NoteReference extends CustomNode {

    private final String label;
    private String place = "";
    private boolean first;

    NoteReference(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * Leads it to a footnote.
     *
     * @param wanted part of the name of the place on the page
     * @param isFirst whether it is the first that leads there, to which the footnote leads back
     */
    void lead(String wanted, boolean isFirst) {
        place = wanted;
        first = isFirst;
    }

    /** Part of the name of the place on the page; empty if there is no such footnote. */
    String place() {
        return place;
    }

    boolean first() {
        return first;
    }
}
