package org.parley.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;

/** Reading who took part. */
@ApplicationScoped
@Transactional
public class Participants {
    @Inject
    ParticipationStore store;

    /** The figures, as they were kept: one statement, however many took part. */
    @Permitted(Right.ANYONE)
    public TakingPart of(Consultation consultation) {
        return new TakingPart(store.figures(consultation.id()));
    }
}
