package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;

/** Who has responded to a consultation, and how much. */
@ApplicationScoped
@Transactional
public class Responses {
    /** Comments beyond this number are not counted one by one. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    CommentStore comments;

    @Inject
    ResponseStore store;

    /** The figures of a consultation; they are kept as responses come in, so this is cheap whatever their number. */
    @Permitted(Right.ANYONE)
    public Participation participation(Consultation consultation) {
        return new Participation(comments.tallies(consultation.id()), store.submissions(consultation.id()));
    }

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
