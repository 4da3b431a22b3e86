package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.NewComment;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/**
 * Putting comments into one's basket. Not one transaction: the check of a comment ends its own when it refuses, and the
 * draft is kept all the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Keeping {
    @Inject
    Consultations consultations;

    @Inject
    Checking checking;

    @Inject
    DraftWriting writing;

    /**
     * Keeps a comment as typed, complete or not, before or after the deadline.
     *
     * @param key of the form; the same key means the same draft. Blank for a new one
     * @param version of the draft that the form shows; 0 for a form that was not kept before
     * @throws org.parley.kernel.Conflict if the basket is full
     */
    @Permitted(Right.SIGNED_IN)
    public Kept keep(Slug slug, NewComment typed, String key, int version) {
        var consultation = consultations.consultation(slug);
        var comment = checking.checked(consultation, typed);
        return writing.write(consultation.id(), comment, key.length() > 100 ? "" : key, version);
    }
}
