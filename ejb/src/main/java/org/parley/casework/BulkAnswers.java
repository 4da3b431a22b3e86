package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.disposition.Answer;
import org.parley.disposition.Dispositions;

/** Gives the same answer to many comments, and takes it back where it is still the one that was given. */
@ApplicationScoped
class BulkAnswers {
    @Inject
    BulkStore store;

    @Inject
    Dispositions dispositions;

    void give(Consultation consultation, BulkAct act) {
        var answer = new Answer(
                act.decision().orElse(null), act.reason(), act.duplicateOf().orElse(null));
        var comments = store.comments(act.id());
        if (!comments.isEmpty()) {
            var decided = dispositions.decideAll(consultation, comments, answer, Optional.empty());
            store.spare(act.id(), "left_alone", "ANSWERED", decided.leftAlone());
        }
    }

    void takeBack(Consultation consultation, BulkAct act) {
        var untouched = store.untouchedAnswers(act.id());
        var changed = new ArrayList<>(store.comments(act.id()));
        changed.removeAll(new HashSet<>(untouched));
        var othersGave = new ArrayList<>(untouched);
        othersGave.removeAll(new HashSet<>(dispositions.takeBack(consultation.slug(), untouched)));
        store.spare(act.id(), "kept", "CHANGED", changed);
        store.spare(act.id(), "kept", "OTHERS", othersGave);
    }
}
