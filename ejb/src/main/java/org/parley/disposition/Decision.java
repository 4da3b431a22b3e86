package org.parley.disposition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a comment. */
public enum Decision {
    /** The text changes as the comment asks. */
    ACCEPTED,
    /** The text changes in the direction of the comment. */
    ACCEPTED_IN_PART,
    /** The text stays. */
    NOT_ACCEPTED,
    /** The comment is about something that this consultation cannot settle. */
    OUT_OF_SCOPE,
    /** The comment asks for no change. */
    NOTED,
    /** Another comment says the same, and its answer counts for this one too. */
    DUPLICATE_OF;

    /** How the decision is written in data and message keys, e.g. {@code accepted-in-part}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The decision of a code, if there is one. */
    public static Optional<Decision> of(String code) {
        return Arrays.stream(values())
                .filter(decision -> decision.code().equals(code))
                .findFirst();
    }
}
