package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/**
 * Taking in comments that were written without a network. Each has a reference made where it was written: whoever brings
 * it, and however often, it is taken once.
 */
@ApplicationScoped
@Transactional
public class BroughtComments {
    @Inject
    BroughtStore store;

    @Inject
    Comments comments;

    @Inject
    Consultations consultations;

    @Inject
    Stakeholders stakeholders;

    /**
     * A comment that is in the record.
     *
     * @param receipt its receipt
     * @param before whether it was taken in before
     */
    public record Taken(Receipt receipt, boolean before) {}

    /**
     * Takes in a comment of the caller.
     *
     * @throws org.parley.kernel.DeadlinePassed after the deadline, unless it was taken in before
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Taken bring(Slug slug, UUID reference, NewComment typed) {
        return taken(slug, reference, typed, () -> stakeholders.voice(typed.organisation()));
    }

    /** Takes in a comment of somebody else, in the name that they state; otherwise as {@link #bring}. */
    @Permitted(Right.SECRETARIAT)
    public Taken bringFor(Slug slug, UUID reference, NewComment typed, Voice stated) {
        return taken(slug, reference, typed, () -> stated);
    }

    private Taken taken(Slug slug, UUID reference, NewComment typed, Supplier<Voice> voice) {
        var consultation = consultations.consultation(slug);
        store.lock(consultation.id());
        var before = store.number(consultation.id(), reference);
        if (before.isPresent()) {
            return new Taken(comments.receipt(known(consultation, before.get(), typed), slug), true);
        }
        var comment = comments.made(consultation, typed, voice, "");
        store.keep(comment, reference);
        return new Taken(comments.receipt(comment, slug), false);
    }

    /** The comment as it was taken in, unless the file now says something else under the same reference. */
    private Comment known(Consultation consultation, int number, NewComment typed) {
        var comment = comments.comment(consultation, number);
        var digest = Digest.of(CheckedComment.clean(typed.text()), CheckedComment.clean(typed.wording()));
        if (comment.standing().state() == 1 && !comment.contentDigest().equals(digest)) {
            throw new Invalid("text", "offline-other-words", Map.of("number", number));
        }
        return comment;
    }
}
