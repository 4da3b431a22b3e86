package org.parley.web.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What the form for a submission shows.
 *
 * @param consultation to which it is made
 * @param form what stands in the fields, with what is wrong
 * @param voices in whose name the person may speak
 * @param refusal why it was not taken although nothing is wrong with the fields, null if it was not refused
 */
public record FormView(
        Consultation consultation,
        Form form,
        List<Choice> voices,
        @Nullable String refusal) {}
