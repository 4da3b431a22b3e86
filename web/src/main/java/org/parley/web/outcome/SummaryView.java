package org.parley.web.outcome;

import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.position.Agreement;
import org.parley.position.OutcomeText;
import org.parley.web.Form;
import org.parley.web.position.Matrix;

/**
 * What the page shows on which the texts on the whole are written.
 *
 * @param consultation which consultation
 * @param stored the texts as they are stored
 * @param matrix from which it follows where the groups agree
 * @param form as typed or as stored
 * @param refusal why what was just sent was not taken, null if no field is at fault
 * @param done whether the texts were just stored
 * @param correcting whether what is written goes into the open correction
 */
public record SummaryView(
        Consultation consultation,
        OutcomeText stored,
        Matrix matrix,
        Form form,
        @Nullable String refusal,
        boolean done,
        boolean correcting) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/summary";
    }

    public Agreement[] agreements() {
        return Agreement.values();
    }
}
