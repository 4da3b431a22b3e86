package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.comment.CommentMade;
import org.parley.kernel.Conflict;
import org.parley.kernel.Fault;

/** Writes drafts, one transaction each; writers of the same basket wait for each other. */
@ApplicationScoped
@Transactional
class DraftWriting {
    /** Most drafts of one person in one consultation. */
    static final int MOST = 100;

    private static final Duration UNDO = Duration.ofDays(1);

    @Inject
    BasketStore store;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Writes what stands in a form. Never overwrites what the form did not know: that is kept beside it. */
    Kept write(long consultation, KeptComment comment, String key, int version) {
        store.lock(caller.id());
        store.purge(caller.id(), clock.instant().minus(UNDO));
        var own = key.isBlank() ? Optional.<BasketDraft>empty() : store.keyed(caller.id(), key);
        if (own.isEmpty()) {
            boolean fresh = !key.isBlank() && !acknowledgements.given(caller.id(), key);
            return new Kept(add(consultation, comment, fresh ? key : freshKey()), false);
        }
        var draft = own.get();
        if (draft.comment().says(comment) && !draft.removed()) {
            return new Kept(draft, false);
        }
        if (draft.version() != version) {
            return new Kept(add(consultation, comment, freshKey()), true);
        }
        draft.change(comment, clock.instant());
        store.flush();
        return new Kept(draft, false);
    }

    private BasketDraft add(long consultation, KeptComment comment, String key) {
        if (store.count(caller.id(), consultation) >= MOST) {
            throw new Conflict("basket-full", Map.of("most", MOST));
        }
        var draft = new BasketDraft(caller.id(), consultation, key, comment, clock.instant());
        store.add(draft);
        return draft;
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** Notes why a draft was not sent. */
    void refused(long consultation, long id, List<Fault> faults) {
        store.locked(caller.id(), consultation, id)
                .ifPresent(draft -> draft.change(draft.comment().with(faults), clock.instant()));
    }

    /** Gives a draft another key, since something else was sent under its own. */
    void renew(long consultation, long id) {
        store.locked(caller.id(), consultation, id).ifPresent(draft -> draft.renew(freshKey()));
    }

    /** What was sent is no draft any more, whichever form it was sent from. */
    void forget(@Observes CommentMade made) {
        if (!made.key().isBlank()) {
            store.forget(made.author(), made.key());
        }
    }
}
