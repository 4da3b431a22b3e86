package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.parley.consultation.Condition;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;

/** The outcome of a consultation cannot be published while a comment waits for its answer. */
@ApplicationScoped
class EveryCommentAnswered implements Condition {
    @Inject
    Dispositions dispositions;

    @Override
    public void check(Consultation consultation, Phase next) {
        if (next == Phase.PUBLISHED) {
            refuseUnlessComplete(dispositions.coverage(consultation), consultation);
        }
    }

    static void refuseUnlessComplete(Coverage coverage, Consultation consultation) {
        if (!coverage.complete()) {
            var address = "/consultations/" + consultation.slug() + "/workbench?answered=no";
            throw new Conflict("coverage", Map.of("missing", coverage.missing(), "address", address));
        }
    }
}
