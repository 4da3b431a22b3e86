package org.parley.outcome;

import org.jspecify.annotations.Nullable;
import org.parley.disposition.Answer;
import org.parley.disposition.Decision;

/**
 * An answer as a correction wants it.
 *
 * @param comment number of the comment
 * @param decision code of a decision
 * @param reason why, Markdown
 * @param duplicateOf number of the comment that says the same; null where the decision needs none
 */
public record CorrectedAnswer(
        int comment,
        String decision,
        String reason,
        @Nullable Integer duplicateOf) {
    Answer answer() {
        return new Answer(Decision.of(decision).orElse(null), reason, duplicateOf);
    }
}
