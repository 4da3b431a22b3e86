package org.parley.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a colleague thinks of a draft. */
public enum Opinion {
    AGREE,
    DISAGREE,
    ABSTAIN;

    /** How it is written in data and forms, e.g. {@code agree}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The opinion of a code, if there is one. */
    public static Optional<Opinion> of(String code) {
        return Arrays.stream(values())
                .filter(opinion -> opinion.code().equals(code))
                .findFirst();
    }
}
