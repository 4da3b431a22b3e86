package org.parley.consolidation;

import java.util.Optional;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;

/**
 * What the draft means for one proposal, and how it is to be answered.
 *
 * @param work the paragraph for which it was made
 * @param proposal the proposal, decided on
 * @param decision what became of it
 * @param given the answer that it has already; it stays as it is
 */
public record AnswerToGive(
        ParagraphWork work, ProposedWording proposal, Decision decision, Optional<Disposition> given) {

    /** The answer as the draft suggests it, unless somebody said otherwise. */
    static AnswerToGive of(ParagraphWork work, ProposedWording proposal, Optional<Disposition> given) {
        var said = proposal.decision().flatMap(WordingDecision::outcome);
        return new AnswerToGive(work, proposal, said.orElseGet(() -> suggested(work, proposal)), given);
    }

    private static Decision suggested(ParagraphWork work, ProposedWording proposal) {
        if (proposal.is(Verdict.REJECTED)) {
            return Decision.NOT_ACCEPTED;
        }
        if (proposal.is(Verdict.ADAPTED)) {
            return Decision.ACCEPTED_IN_PART;
        }
        var share = work.merging().share(proposal.number());
        return proposal.gap() || share.taken() == share.total() ? Decision.ACCEPTED : Decision.ACCEPTED_IN_PART;
    }

    public int number() {
        return proposal.number();
    }

    /** Why, as it is to be published; empty if nothing was said yet. */
    public String reason() {
        return proposal.decision().map(WordingDecision::reason).orElse("");
    }

    /** Whether it still has to be given. */
    public boolean open() {
        return given.isEmpty() && !proposal.comment().standing().withdrawn();
    }
}
