package org.parley.position;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which side of a disagreement inside the group words stand. */
public enum Side {
    /** On none: there is no disagreement, or they do not bear on it. */
    NONE,
    FOR,
    AGAINST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side of a code, if there is one. */
    public static Optional<Side> of(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }
}
