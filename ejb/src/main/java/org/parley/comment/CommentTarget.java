package org.parley.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comment is about. */
public enum CommentTarget {
    /** The consultation as a whole. */
    WHOLE,
    /** Everything under a heading, or the heading. */
    SECTION,
    PARAGRAPH,
    /** Certain words in a paragraph. */
    WORDS,
    /** The gap between two paragraphs, where something is missing. */
    GAP;

    /** How the target is written in data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommentTarget> of(String code) {
        return Arrays.stream(values())
                .filter(target -> target.code().equals(code))
                .findFirst();
    }
}
