package org.parley.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comment does. */
public enum CommentKind {
    SUPPORT,
    OBJECTION,
    QUESTION,
    REMARK,
    /** Proposes wording. */
    AMENDMENT;

    /** How the kind is written in data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
