package org.parley.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with many comments at once. */
public enum BulkKind {
    /** They become somebody's work, or nobody's. */
    ASSIGN,
    /** They get a tag. */
    TAG,
    /** They lose a tag. */
    UNTAG,
    /** They are answered, all in the same words. */
    DECIDE,
    /** They count as read. */
    READ,
    /** They count as not read yet. */
    UNREAD;

    /** How it is written in forms and message keys, e.g. {@code assign}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a code. */
    public static Optional<BulkKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
