package org.parley.notice;

import java.util.Locale;

/** What can happen. */
public enum NewsKind {
    COMMENT,
    REPLY,
    /** The secretariat answered a comment, or changed its answer. */
    ANSWER,
    /** A version of a text was published. */
    VERSION,
    PHASE,
    /** The deadline was moved. */
    DEADLINE,
    /** A meeting was announced, changed or cancelled. */
    MEETING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
