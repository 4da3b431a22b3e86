package org.parley.web.preparation;

import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the page shows on which somebody is taken out of a secretariat.
 *
 * @param consultation whose secretariat
 * @param form with the address of the member
 */
public record DismissalView(Consultation consultation, Form form) {
    /** Path of the settings. */
    public String settings() {
        return Paths.settings(consultation.slug());
    }
}
