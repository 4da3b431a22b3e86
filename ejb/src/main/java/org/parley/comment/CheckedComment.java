package org.parley.comment;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * The content of a comment after every rule was checked.
 *
 * @param place where it stands; absent for a comment on the whole
 * @param kind what it does
 * @param text what is said
 * @param wording the paragraph as proposed, for amendments
 * @param language language tag
 */
record CheckedComment(
        Optional<Comment.Place> place, CommentKind kind, String text, Optional<String> wording, String language) {
    static final int LONGEST_TEXT = 20_000;

    /**
     * Checks what was typed.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    static CheckedComment of(NewComment typed, Optional<Comment.Place> place) {
        var faults = new Faults();
        var kind = kind(typed.kind(), faults);
        var text = clean(typed.text());
        var wording = clean(typed.wording());
        if (kind.filter(CommentKind.AMENDMENT::equals).isPresent()) {
            faults.optionalText("text", text, LONGEST_TEXT);
            checkWording(wording, place, faults);
        } else {
            faults.text("text", text, LONGEST_TEXT).unless(wording.isEmpty(), "wording", "only-amendments");
        }
        faults.language("language", typed.language()).refuseAny();
        return new CheckedComment(
                place,
                kind.orElseThrow(),
                text,
                Optional.of(wording).filter(given -> !given.isEmpty()),
                clean(typed.language()));
    }

    private static Optional<CommentKind> kind(@Nullable String code, Faults faults) {
        var kind = Optional.ofNullable(code).flatMap(CommentKind::of);
        if (code == null || code.isBlank()) {
            faults.add("kind", "required");
        } else if (kind.isEmpty()) {
            faults.add("kind", "comment-kind", Map.of("value", Faults.shortened(code)));
        }
        return kind;
    }

    private static void checkWording(String wording, Optional<Comment.Place> place, Faults faults) {
        if (place.isEmpty()) {
            faults.add("wording", "needs-paragraph");
            return;
        }
        faults.text("wording", wording, LONGEST_TEXT);
        if (!wording.isEmpty()
                && Difference.same(wording, place.get().paragraph().text())) {
            faults.add("wording", "identical");
        }
    }

    /** Typed text without what nobody sees and without blanks at its ends. */
    static String clean(@Nullable String typed) {
        return typed == null ? "" : CleanText.body(typed).strip();
    }
}
