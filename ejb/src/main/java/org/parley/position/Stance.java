package org.parley.position;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a group stands on a paragraph. */
public enum Stance {
    SUPPORTS,
    SUPPORTS_WITH_CHANGES,
    /** Its members do not agree. */
    DIVIDED,
    OPPOSES,
    /** It commented without taking sides. */
    NO_POSITION;

    /** How the stance is written in data and message keys, e.g. {@code supports-with-changes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stance of a code, if there is one. */
    public static Optional<Stance> of(String code) {
        return Arrays.stream(values())
                .filter(stance -> stance.code().equals(code))
                .findFirst();
    }
}
