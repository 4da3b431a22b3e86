package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.EarlierComments;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Looking into one's own basket and clearing it up. Nobody has a way into the basket of somebody else. */
@ApplicationScoped
@Transactional
public class Baskets {
    @Inject
    BasketStore store;

    @Inject
    Consultations consultations;

    @Inject
    EarlierComments comments;

    @Inject
    DraftWriting writing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Number of drafts of the caller; 0 for those who are not signed in. */
    @Permitted(Right.ANYONE)
    public int count(Consultation consultation) {
        return caller.signedIn() ? store.count(caller.id(), consultation.id()) : 0;
    }

    /** The caller's drafts in the order in which they were begun; none for those who are not signed in. */
    @Permitted(Right.ANYONE)
    public List<BasketDraft> drafts(Consultation consultation) {
        return caller.signedIn() ? store.drafts(caller.id(), consultation.id()) : List.of();
    }

    /**
     * A draft of the caller.
     *
     * @throws NotFound if there is none, or it was sent, or it is somebody else's
     */
    @Permitted(Right.SIGNED_IN)
    public BasketDraft draft(Slug slug, long id) {
        return found(consultations.consultation(slug), id);
    }

    private BasketDraft found(Consultation consultation, long id) {
        return store.draft(caller.id(), consultation.id(), id).orElseThrow(() -> new NotFound("draft", id));
    }

    /** Takes a draft out of the basket; it can be put back for a day. */
    @Permitted(Right.SIGNED_IN)
    public void remove(Slug slug, long id) {
        found(consultations.consultation(slug), id).remove(clock.instant());
    }

    /** Puts a draft back that was taken out. */
    @Permitted(Right.SIGNED_IN)
    public void putBack(Slug slug, long id) {
        found(consultations.consultation(slug), id).putBack();
    }

    /** Number of the comment that a draft of the caller became, if it was sent. */
    @Permitted(Right.SIGNED_IN)
    public Optional<Integer> sent(long draft) {
        return store.sent(caller.id(), draft);
    }

    /** The comments that came out of one sending of the caller. */
    @Permitted(Right.SIGNED_IN)
    public List<Comment> sent(Slug slug, String sending) {
        var consultation = consultations.consultation(slug);
        return comments.numbered(consultation, store.sent(caller.id(), consultation.id(), sending));
    }

    /** Takes a draft of the caller out for good, to put it elsewhere in the same transaction. */
    @Permitted(Right.SIGNED_IN)
    public KeptComment take(Slug slug, long id) {
        var consultation = consultations.consultation(slug);
        var draft = store.locked(caller.id(), consultation.id(), id)
                .filter(found -> !found.removed())
                .orElseThrow(() -> new NotFound("draft", id));
        store.forget(caller.id(), draft.key());
        return draft.comment();
    }

    /** Puts a comment that was kept elsewhere into the basket of the caller. */
    @Permitted(Right.SIGNED_IN)
    public BasketDraft put(Slug slug, KeptComment comment) {
        return writing.write(consultations.consultation(slug).id(), comment, "", 0)
                .draft();
    }
}
