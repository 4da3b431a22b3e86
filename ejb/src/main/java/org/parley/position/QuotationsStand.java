package org.parley.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Condition;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;

/** The outcome cannot be published while a position quotes a comment that was withdrawn. */
@ApplicationScoped
class QuotationsStand implements Condition {
    @Inject
    PositionStore store;

    @Override
    public void check(Consultation consultation, Phase next) {
        if (next == Phase.PUBLISHED) {
            refuseIfWithdrawn(store.toLookAt(consultation.id()), consultation);
        }
    }

    static void refuseIfWithdrawn(List<Quotation> toLookAt, Consultation consultation) {
        toLookAt.stream().filter(Quotation::withdrawn).findFirst().ifPresent(quotation -> {
            var address = "/consultations/" + consultation.slug() + "/workbench/positions?show=quotations";
            throw new Conflict(
                    "quotation-withdrawn", Map.of("comment", quotation.comment().number(), "address", address));
        });
    }
}
