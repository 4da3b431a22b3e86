package org.parley.markup;

import org.commonmark.node.CustomNode;

/** The mark before the text of a footnote; it leads back to the place that refers to it, if there is one. */
final class NoteMark extends CustomNode {

    private final String label;
    private final String place;
    private final boolean referred;

    /** @param place part of the name of the place on the page */
    NoteMark(String label, String place, boolean referred) {
        this.label = label;
        this.place = place;
        this.referred = referred;
    }

    String label() {
        return label;
    }

    String place() {
        return place;
    }

    boolean referred() {
        return referred;
    }
}
