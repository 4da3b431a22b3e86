package org.parley.publication;

import java.util.Locale;
import org.parley.stakeholder.StakeholderGroup;

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

    /** The mark of one of the six groups that every consultation knows. */
    public static GroupMark of(StakeholderGroup group) {
        return switch (group) {
            case GOVERNMENT -> GOVERNMENT;
            case PRIVATE_SECTOR -> PRIVATE_SECTOR;
            case CIVIL_SOCIETY -> CIVIL_SOCIETY;
            case TECHNICAL_COMMUNITY -> TECHNICAL_COMMUNITY;
            case ACADEMIA -> ACADEMIA;
            case INTERNATIONAL_ORGANISATION -> INTERNATIONAL_ORGANISATION;
        };
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
