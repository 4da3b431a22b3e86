package org.parley.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody thinks of a comment. */
public enum Stance {
    SUPPORT,
    OBJECT,
    NEUTRAL;

    /** How the stance is written in data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> of(String code) {
        return Arrays.stream(values())
                .filter(stance -> stance.code().equals(code))
                .findFirst();
    }
}
