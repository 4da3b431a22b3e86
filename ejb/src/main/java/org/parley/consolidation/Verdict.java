package org.parley.consolidation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a draft makes of a proposed wording. */
public enum Verdict {
    /** It stands in the draft as proposed. */
    ACCEPTED,
    /** It stands in the draft in other words. */
    ADAPTED,
    /** It is not taken into the draft. */
    REJECTED;

    /** How it is written in addresses, data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }
}
