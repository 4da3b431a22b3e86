package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;

/** How many comments there are of a kind, and from where. */
@ApplicationScoped
@Transactional
public class Responses {
    /** Comments beyond this number are not counted one by one. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    CommentStore comments;

    @Inject
    ResponseStore store;

    /** How many comments a filter lets through; {@link #MOST_COUNTED} + 1 stands for any larger number. */
    @Permitted(Right.ANYONE)
    public int count(Consultation consultation, CommentFilter filter) {
        return comments.count(consultation.id(), filter, MOST_COUNTED + 1);
    }

    /** From which countries and in which languages there are comments. */
    @Permitted(Right.ANYONE)
    public Origins origins(Consultation consultation) {
        return new Origins(store.countries(consultation.id()), store.languages(consultation.id()));
    }
}
