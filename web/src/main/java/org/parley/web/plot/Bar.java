package org.parley.web.plot;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/**
 * One bar: a number, or a part of a whole.
 *
 * @param label what it stands for, in the language of the page
 * @param group code of the stakeholder group whose shape and colour it takes, empty for none
 * @param part the number; 0 to {@code whole}
 * @param whole of which it is a part; the same number where there is no whole
 * @param address where its number leads, absent for nowhere
 */
public record Bar(String label, String group, long part, long whole, Optional<String> address) {
    private static final int LONGEST_LABEL = 27;

    public Bar {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("0 to " + whole + " are a part of it, got " + part);
        }
    }

    /** A number of a group. */
    public static Bar of(StakeholderGroup group, String name, long number) {
        return new Bar(name, group.code(), number, number, Optional.empty());
    }

    /** A part of what a group has. */
    public static Bar of(StakeholderGroup group, String name, long part, long whole) {
        return new Bar(name, group.code(), part, whole, Optional.empty());
    }

    /** A number of something that is no group. */
    public static Bar of(String label, long number) {
        return new Bar(label, "", number, number, Optional.empty());
    }

    /** The same bar, whose number leads somewhere. */
    public Bar leadingTo(String where) {
        return new Bar(label, group, part, whole, Optional.of(where));
    }

    /** The label as far as there is room for it beside the bar; the table has all of it. */
    public String shortLabel() {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1))
                                .strip() + "…";
    }

    /** Whole percent of the whole, rounded down; 100 also of nothing. */
    public int percent() {
        return whole == 0 ? 100 : (int) (100 * part / whole);
    }
}
