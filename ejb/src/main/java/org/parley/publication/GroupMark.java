package org.parley.publication;

import java.util.Locale;

/**
 * The mark that tells a stakeholder group apart on paper: a shape first, so that it survives a black-and-white printer
 * and every kind of colour vision.
 */
public enum GroupMark {
    GOVERNMENT("\u25A0"),
    PRIVATE_SECTOR("\u25C6"),
    CIVIL_SOCIETY("\u25CF"),
    TECHNICAL_COMMUNITY("\u25B2"),
    ACADEMIA("\u271A"),
    INTERNATIONAL_ORGANISATION("\u2B22"),
    /** A group that the convener added. */
    OTHER("\u25CB");

    private final String shape;

    GroupMark(String shape) {
        this.shape = shape;
    }

    /** One printable character. */
    String shape() {
        return shape;
    }

    /** Name of the style class that carries the colour. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
