package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Slug;

/** When answers may be given: until the outcome is published, and after it only within a correction. */
@ApplicationScoped
class Answerable {
    private static final Set<Phase> BEFORE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);
    private static final Set<Phase> CORRECTED = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING, Phase.PUBLISHED);

    @Inject
    Consultations consultations;

    @Inject
    @Any
    Instance<OpenCorrection> corrections;

    /**
     * The consultation, which stays in its phase until this transaction ends.
     *
     * @throws org.parley.kernel.NotPermitted if the caller is not of its secretariat
     * @throws org.parley.kernel.WrongPhase once the outcome is published, unless it is being corrected
     */
    Consultation held(Slug slug) {
        var consultation = consultations.ofSecretariat(slug);
        refuseUnlessAnswerable(consultation);
        return consultation;
    }

    /** @throws org.parley.kernel.WrongPhase if no answer may be given or changed now */
    void refuseUnlessAnswerable(Consultation consultation) {
        consultations.held(consultation.slug(), isCorrected(consultation) ? CORRECTED : BEFORE);
    }

    private boolean isCorrected(Consultation consultation) {
        return corrections.stream().anyMatch(correction -> correction.isOpen(consultation));
    }
}
