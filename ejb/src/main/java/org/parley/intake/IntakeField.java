package org.parley.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a table may say about a submission. */
public enum IntakeField {
    /** The name the submission has where it comes from; the same reference is taken once only. */
    REFERENCE(200),
    TITLE(SubmissionRow.MAX_TITLE),
    TEXT(SubmissionRow.MAX_TEXT),
    AUTHOR(300),
    ORGANISATION(300),
    /** The stakeholder group. */
    GROUP(300),
    COUNTRY(300),
    LANGUAGE(300);

    private final int longest;

    IntakeField(int longest) {
        this.longest = longest;
    }

    /** Characters (code points) a value may have. */
    public int longest() {
        return longest;
    }

    /** The word for this field in mappings, reports and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a word, in any case. */
    public static Optional<IntakeField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All words, for messages. */
    static String words() {
        return Arrays.stream(values()).map(IntakeField::word).collect(Collectors.joining(", "));
    }
}
