package org.parley.disposition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * An answer as a secretary gives it. In the reason, {@code {paragraph}} and {@code {comment}} stand for the numbers of the
 * paragraph and of the comment, so that one answer fits many comments.
 *
 * @param decision what becomes of the comment; null is refused with the others' faults
 * @param reason why, Markdown, 1 to {@value Disposition#LONGEST_REASON} characters
 * @param duplicateOf number of the comment that says the same; only for a duplicate, and needed there
 * @param changedParagraph identity of the paragraph of a later version in which the text changed
 */
public record Answer(
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Integer duplicateOf,
        @Nullable Long changedParagraph) {

    /** An answer without a link to the text that it changed. */
    public Answer(@Nullable Decision decision, @Nullable String reason, @Nullable Integer duplicateOf) {
        this(decision, reason, duplicateOf, null);
    }

    /**
     * The answer made fit to be kept.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    Checked checked() {
        var why = CleanText.body(reason == null ? "" : reason).strip();
        var faults = new Faults();
        if (decision == null) {
            faults.add("decision", "required");
        }
        if (decision == Decision.DUPLICATE_OF && duplicateOf == null) {
            faults.add("duplicate", "required");
        }
        faults.text("reason", why, Disposition.LONGEST_REASON).refuseAny();
        if (decision == null) {
            throw new IllegalStateException("a missing decision is refused above");
        }
        return new Checked(
                decision,
                why,
                Optional.ofNullable(decision == Decision.DUPLICATE_OF ? duplicateOf : null),
                Optional.ofNullable(changedParagraph));
    }

    /**
     * An answer that keeps the rules that concern it alone.
     *
     * @param decision what becomes of the comment
     * @param reason why
     * @param duplicateOf number of the comment that says the same
     * @param changedParagraph where the text changed
     */
    record Checked(Decision decision, String reason, Optional<Integer> duplicateOf, Optional<Long> changedParagraph) {}
}
