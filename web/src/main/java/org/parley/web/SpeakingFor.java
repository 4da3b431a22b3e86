package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;

/** In whose name the reader may speak, as forms offer it: for themselves first, then for their organisations. */
@RequestScoped
public class SpeakingFor {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Site site;

    /**
     * The choices.
     *
     * @throws org.parley.kernel.SignInNeeded if nobody is signed in
     */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        stakeholders
                .self()
                .ifPresent(self -> choices.add(new Choice("", site.text("submission.myself", "name", self.name()))));
        stakeholders.mandates().stream()
                .filter(HeldMandate::usable)
                .map(HeldMandate::organisation)
                .forEach(organisation -> choices.add(new Choice(organisation.slug(), organisation.name())));
        return choices;
    }
}
