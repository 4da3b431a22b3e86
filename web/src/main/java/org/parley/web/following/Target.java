package org.parley.web.following;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.notice.SubjectKind;

/**
 * How a page or a program names a thing that can be followed: the consultation alone, a document of it, a paragraph of
 * the document, or a comment.
 *
 * @param document slug
 * @param version number of the version in which the paragraph has its number; the newest if absent
 * @param paragraph number
 * @param comment number
 */
public record Target(
        Optional<String> document, Optional<Integer> version, Optional<String> paragraph, Optional<Integer> comment) {
    /** The consultation itself. */
    public static final Target WHOLE =
            new Target(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads what a button of ours sends: {@code document:SLUG}, {@code paragraph:SLUG:NUMBER:VERSION}, {@code thread:NUMBER}. */
    static Target of(@Nullable String value) {
        var parts = (value == null ? "" : value).split(":", -1);
        return switch (parts.length) {
            case 2 ->
                parts[0].equals("thread")
                        ? new Target(Optional.empty(), Optional.empty(), Optional.empty(), number(parts[1]))
                        : new Target(Optional.of(parts[1]), Optional.empty(), Optional.empty(), Optional.empty());
            case 4 -> new Target(Optional.of(parts[1]), number(parts[3]), Optional.of(parts[2]), Optional.empty());
            default -> WHOLE;
        };
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** What it names. */
    public SubjectKind kind() {
        if (comment.isPresent()) {
            return SubjectKind.THREAD;
        }
        return paragraph.isPresent()
                ? SubjectKind.PARAGRAPH
                : document.isPresent() ? SubjectKind.DOCUMENT : SubjectKind.CONSULTATION;
    }
}
