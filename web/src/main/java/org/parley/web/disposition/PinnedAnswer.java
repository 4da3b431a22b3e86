package org.parley.web.disposition;

import java.util.List;
import java.util.Optional;
import org.parley.disposition.AnswerState;
import org.parley.disposition.Disposition;
import org.parley.document.Place;

/**
 * The answer at the top of what is said about a comment.
 *
 * @param given the answer
 * @param duplicateOf number of the comment that says the same
 * @param changed the words that it became
 * @param before what it was before, oldest first
 */
public record PinnedAnswer(
        Disposition given, Optional<Integer> duplicateOf, Optional<Place> changed, List<AnswerState> before) {
    public PinnedAnswer {
        before = List.copyOf(before);
    }
}
