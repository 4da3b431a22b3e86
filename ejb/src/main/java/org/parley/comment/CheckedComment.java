package org.parley.comment;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.document.Paragraph;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * The content of a comment after every rule was checked.
 *
 * @param anchor where it stands
 * @param kind what it does
 * @param text what is said
 * @param wording the paragraph as proposed, for amendments
 * @param language language tag
 * @param buildsOn number of the amendment that it builds on
 */
record CheckedComment(
        Anchor anchor,
        CommentKind kind,
        String text,
        Optional<String> wording,
        String language,
        Optional<Integer> buildsOn) {
    static final int LONGEST_TEXT = 20_000;

    /**
     * Checks what was typed.
     *
     * @param earlier the comment that it says it builds on, if there is one
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    static CheckedComment of(NewComment typed, Anchor anchor, Optional<Comment> earlier) {
        var faults = new Faults();
        var text = clean(typed.text());
        var wording = clean(typed.wording());
        var kind = inGap(typed, anchor)
                ? Optional.of(wording.isEmpty() ? CommentKind.REMARK : CommentKind.AMENDMENT)
                : kind(typed.kind(), faults);
        if (kind.filter(CommentKind.AMENDMENT::equals).isPresent()) {
            faults.optionalText("text", text, LONGEST_TEXT);
            checkWording(wording, anchor, faults);
            checkEarlier(typed, anchor, wording, earlier, faults);
        } else {
            faults.text("text", text, LONGEST_TEXT)
                    .unless(wording.isEmpty(), "wording", "only-amendments")
                    .unless(typed.buildsOn() == null, "buildsOn", "only-amendments");
        }
        faults.language("language", typed.language()).refuseAny();
        return new CheckedComment(
                anchor,
                kind.orElseThrow(),
                text,
                Optional.of(wording).filter(given -> !given.isEmpty()),
                clean(typed.language()),
                earlier.map(Comment::number));
    }

    /** What is said of a gap without a kind is a proposal if it has a wording, and a remark otherwise. */
    private static boolean inGap(NewComment typed, Anchor anchor) {
        return anchor.target() == CommentTarget.GAP && clean(typed.kind()).isEmpty();
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

    private static void checkWording(String wording, Anchor anchor, Faults faults) {
        var replaced = anchor.replaced();
        if (replaced.isEmpty()) {
            faults.add("wording", "needs-paragraph");
            return;
        }
        faults.text("wording", wording, LONGEST_TEXT);
        if (!wording.isEmpty() && Difference.same(wording, replaced.get())) {
            faults.add("wording", "identical");
        }
    }

    /** An amendment builds on another one in the same place, and says something else. */
    private static void checkEarlier(
            NewComment typed, Anchor anchor, String wording, Optional<Comment> earlier, Faults faults) {
        if (typed.buildsOn() == null) {
            return;
        }
        var found = earlier.filter(other -> other.kind() == CommentKind.AMENDMENT
                && other.target() == anchor.target()
                && anchor.paragraph()
                        .map(Paragraph::lineage)
                        .filter(lineage -> lineage == other.lineage())
                        .isPresent());
        if (found.isEmpty()) {
            faults.add("buildsOn", "no-amendment", Map.of("value", typed.buildsOn()));
        } else if (found.flatMap(Comment::wording)
                .filter(other -> Difference.same(other, wording))
                .isPresent()) {
            faults.add("wording", "identical-to-earlier", Map.of("number", typed.buildsOn()));
        }
    }

    /** Whether a comment with this content would say what the comment says already. */
    boolean saysTheSameAs(Comment comment) {
        return kind == comment.kind()
                && text.equals(comment.text())
                && wording.equals(comment.wording())
                && language.equals(comment.language());
    }

    /** Typed text without what nobody sees and without blanks at its ends. */
    static String clean(@Nullable String typed) {
        return typed == null ? "" : CleanText.body(typed).strip();
    }
}
