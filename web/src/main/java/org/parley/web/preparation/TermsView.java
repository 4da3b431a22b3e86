package org.parley.web.preparation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What a form for the terms of a consultation shows.
 *
 * @param consultation whose terms they are; absent before it is founded
 * @param form what stands in the fields, with what is wrong
 * @param refusal why it was not saved although nothing is wrong with the fields, null if it was not refused
 */
public record TermsView(
        Optional<Consultation> consultation,
        Form form,
        @Nullable String refusal) {

    /** Whether the form is shown again because something was wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }
}
