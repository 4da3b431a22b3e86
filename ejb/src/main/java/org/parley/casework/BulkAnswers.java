package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import org.parley.consultation.Consultation;

/** Gives the same answer to many comments, and takes it back. */
@ApplicationScoped
class BulkAnswers {
    void give(Consultation consultation, BulkAct act) {
        throw new UnsupportedOperationException("answers to many comments at once");
    }

    void takeBack(Consultation consultation, BulkAct act) {
        throw new UnsupportedOperationException("answers to many comments at once");
    }
}
