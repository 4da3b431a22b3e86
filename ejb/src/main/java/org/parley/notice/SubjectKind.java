package org.parley.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be followed. */
public enum SubjectKind {
    CONSULTATION("consultation_id"),
    DOCUMENT("document_id"),
    /** By its lineage, so across versions. */
    PARAGRAPH("lineage"),
    /** A comment with its replies and its answer. */
    THREAD("comment_id");

    private final String column;

    SubjectKind(String column) {
        this.column = column;
    }

    /** Where happenings name it. */
    String column() {
        return column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SubjectKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
