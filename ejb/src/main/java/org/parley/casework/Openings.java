package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/** Who of a secretariat has opened what, so that two people do not answer the same comment. */
@ApplicationScoped
@Transactional
public class Openings {
    @Inject
    OpeningStore store;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Notes that the caller has opened a comment: it is read from then on, and colleagues see who has it. Repeating it
     * changes nothing but the time, and that once a minute.
     */
    @Permitted(Right.SECRETARIAT)
    public void open(Slug slug, int number) {
        var comment = comments.comment(consultations.ofSecretariat(slug), number);
        store.opened(comment.id(), caller.id(), clock.instant());
    }

    /** The members of the secretariat, by name. */
    @Permitted(Right.SECRETARIAT)
    public List<Colleague> colleagues(Slug slug) {
        return store.colleagues(slug.value());
    }

    /** The moment after which an opening says that somebody is at work on the comment. */
    @Permitted(Right.ANYONE)
    public Instant atWorkSince() {
        return clock.instant().minus(WorkList.AT_WORK);
    }
}
