package org.parley.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often what is new is mailed. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Frequency> of(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code().equals(code))
                .findFirst();
    }
}
