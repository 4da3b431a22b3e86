package org.parley.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the work on a comment is. */
public enum WorkState {
    /** Nobody of the secretariat has opened it. */
    UNREAD,
    /** It was opened and needs a decision. */
    READ,
    /** An answer waits for the second pair of eyes. */
    PROPOSED,
    ANSWERED,
    WITHDRAWN;

    /** How the state is written in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the comment needs a decision. */
    public boolean undecided() {
        return this == UNREAD || this == READ;
    }

    public static Optional<WorkState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
