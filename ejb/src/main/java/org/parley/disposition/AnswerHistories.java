package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/** What became of answers, and how they come along. */
@ApplicationScoped
@Transactional
public class AnswerHistories {
    @Inject
    HistoryStore store;

    @Inject
    Consultations consultations;

    /** The states of the answer to a comment that were public, oldest first, without the names of secretaries. */
    @Permitted(Right.ANYONE)
    public List<AnswerState> of(Comment comment) {
        return store.published(comment.id());
    }

    /** All states, also those of what was only proposed, oldest first, with names. */
    @Permitted(Right.SECRETARIAT)
    public List<AnswerState> inside(Slug slug, Comment comment) {
        consultations.ofSecretariat(slug);
        return store.all(comment.id());
    }

    /** The days of a consultation, oldest first, on which comments came in or were answered. */
    @Permitted(Right.ANYONE)
    public List<AnswerDay> days(Consultation consultation) {
        return store.days(consultation.id());
    }

    /**
     * Answers that name a comment which cannot stand for theirs any more, because it was withdrawn or is a duplicate
     * itself.
     */
    @Permitted(Right.SECRETARIAT)
    public List<LooseDuplicate> looseDuplicates(Slug slug) {
        return store.loose(consultations.ofSecretariat(slug).id());
    }
}
