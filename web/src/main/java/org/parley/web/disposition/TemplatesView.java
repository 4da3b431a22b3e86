package org.parley.web.disposition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.disposition.ReasonTemplate;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Site;

/**
 * The templates of reasons of a consultation.
 *
 * @param consultation which consultation
 * @param templates in their order
 * @param edited identity of the template that the form changes; 0 for a new one
 * @param form name, decision and text
 * @param refusal why what was sent was not taken, null if nothing was refused
 */
public record TemplatesView(
        Consultation consultation,
        List<ReasonTemplate> templates,
        long edited,
        Form form,
        @Nullable String refusal) {
    public TemplatesView {
        templates = List.copyOf(templates);
    }

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/templates";
    }

    /** The decisions that may go with a template. */
    public List<Choice> decisions(Site site) {
        return Arrays.stream(Decision.values())
                .map(decision -> new Choice(decision.code(), site.text("decision." + decision.code())))
                .toList();
    }
}
