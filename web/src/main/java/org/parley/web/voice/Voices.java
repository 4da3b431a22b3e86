package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Choice;
import org.parley.web.Site;

/** In whose name the reader may speak: their own, and that of each organisation for which they hold a mandate. */
@RequestScoped
public class Voices {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Site site;

    /** The choices of a form, the reader's own name first; empty for those who take no part. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        site.person()
                .ifPresent(
                        person -> choices.add(new Choice("", named(person.name(), person.group(), person.country()))));
        if (!choices.isEmpty()) {
            stakeholders.mandates().stream()
                    .filter(HeldMandate::usable)
                    .map(HeldMandate::organisation)
                    .forEach(organisation -> choices.add(new Choice(
                            organisation.slug(),
                            named(organisation.name(), organisation.group(), organisation.country()))));
        }
        return choices;
    }

    private String named(String name, StakeholderGroup group, Optional<String> country) {
        var word = site.text("group." + group.code());
        return country.map(code -> site.text(
                        "voice.named-with-country",
                        "name",
                        name,
                        "group",
                        word,
                        "country",
                        site.texts().country(code)))
                .orElseGet(() -> site.text("voice.named", "name", name, "group", word));
    }
}
