package org.parley.web.preparation;

import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the form to add a text shows.
 *
 * @param form what stands in the fields, with what is wrong
 * @param file name of the file that was chosen and must be chosen again, empty if none
 * @param refusal why it was not added although nothing is wrong with the fields, null if it was not refused
 */
public record NewTextView(
        Consultation consultation,
        Form form,
        String file,
        @Nullable String refusal) {

    /** Whether the form is shown again because something was wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }

    /** Address of the workbench. */
    public String workbench() {
        return Paths.workbench(consultation.slug());
    }
}
