package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.parley.consultation.Condition;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;

/** A consultation opens only with a published text to comment on. */
@ApplicationScoped
class OpeningNeedsText implements Condition {
    @Inject
    DocumentStore store;

    @Override
    public void check(Consultation consultation, Phase next) {
        if (next == Phase.OPEN && !hasPublishedText(consultation)) {
            throw new Conflict("no-text", Map.of());
        }
    }

    private boolean hasPublishedText(Consultation consultation) {
        return !store.publishedVersions(consultation.id()).isEmpty();
    }
}
