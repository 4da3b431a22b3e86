package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Sending what is in one's basket. Each draft has its own transaction: what is refused stays, and the rest goes. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Sending {
    @Inject
    Consultations consultations;

    @Inject
    OneSending one;

    @Inject
    DraftWriting writing;

    @Inject
    Baskets baskets;

    /**
     * What became of a sending.
     *
     * @param sent the comments, also those that an earlier or a parallel sending made of the same drafts
     * @param refused what stays in the basket and why
     */
    public record Outcome(List<Comment> sent, List<Refused> refused) {
        public Outcome {
            sent = List.copyOf(sent);
            refused = List.copyOf(refused);
        }
    }

    /**
     * A draft that stays in the basket.
     *
     * @param draft its identity
     * @param why it was not sent
     */
    public record Refused(long draft, Refusal why) {}

    /**
     * Sends drafts. However often the same drafts are sent, and however much at once, each becomes one comment.
     *
     * @param drafts identities; those that are not the caller's are passed over
     * @param sending key of this sending, under which its receipts are found
     * @param again those whose author means to say again what they said before in the same words
     */
    @Permitted(Right.SIGNED_IN)
    public Outcome send(Slug slug, Collection<Long> drafts, String sending, Set<Long> again) {
        var consultation = consultations.consultation(slug);
        var refused = new ArrayList<Refused>();
        for (long draft : new TreeSet<>(drafts)) {
            try {
                one.send(consultation, draft, sending, again.contains(draft));
            } catch (Invalid | DeadlinePassed | WrongPhase | Conflict refusal) {
                note(consultation, draft, refusal);
                refused.add(new Refused(draft, refusal));
            }
        }
        return new Outcome(baskets.sent(slug, sending), refused);
    }

    private void note(Consultation consultation, long draft, Refusal refusal) {
        if (refusal instanceof Invalid invalid) {
            writing.refused(consultation.id(), draft, invalid.faults());
        } else if (refusal.key().equals("refusal.conflict.key-reused")) {
            writing.renew(consultation.id(), draft);
        }
    }
}
