package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Slug;

/** When answers may be given: until the outcome is published, and after it only when a correction becomes an edition. */
@ApplicationScoped
class Answerable {
    private static final Set<Phase> BEFORE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);
    private static final Set<Phase> PUBLISHED = EnumSet.of(Phase.PUBLISHED, Phase.ARCHIVED);

    @Inject
    Consultations consultations;

    /**
     * The consultation, which stays in its phase until this transaction ends.
     *
     * @throws org.parley.kernel.NotPermitted if the caller is not of its secretariat
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     */
    Consultation held(Slug slug) {
        return consultations.held(slug, BEFORE);
    }

    /**
     * The consultation, for what a correction does.
     *
     * @throws org.parley.kernel.NotPermitted if the caller is not of its secretariat
     * @throws org.parley.kernel.WrongPhase before the outcome is published
     */
    Consultation heldPublished(Slug slug) {
        return consultations.held(slug, PUBLISHED);
    }

    /** @throws org.parley.kernel.WrongPhase if no answer may be given or changed now */
    void refuseUnlessAnswerable(Consultation consultation) {
        held(consultation.slug());
    }
}
