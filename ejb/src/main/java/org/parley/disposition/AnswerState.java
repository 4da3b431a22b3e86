package org.parley.disposition;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A state in which an answer was.
 *
 * @param act what made it so
 * @param decision what became of the comment, or was to
 * @param reason why
 * @param duplicateOf number of the comment that says the same
 * @param note what a colleague said who sent it back
 * @param by name of the secretary; empty outside of the secretariat
 * @param approver name of the second pair of eyes; empty for none and outside of the secretariat
 * @param at since when
 */
public record AnswerState(
        Act act,
        Decision decision,
        String reason,
        Optional<Integer> duplicateOf,
        String note,
        String by,
        String approver,
        Instant at) {

    /** What can happen to an answer. */
    public enum Act {
        GIVEN,
        CHANGED,
        /** A link to the words that it became was set. */
        LINKED,
        TAKEN_BACK,
        /** It waits for the second pair of eyes; seen by the secretariat alone, as what follows. */
        PROPOSED,
        SENT_BACK,
        APPROVED,
        /** What was proposed was taken back, or another answer was given in its place. */
        DROPPED;

        /** How it is written in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
