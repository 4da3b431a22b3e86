package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.campaign.CampaignOverview;
import org.parley.campaign.Campaigns;
import org.parley.consultation.Consultations;
import org.parley.disposition.Answer;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/** Gives all members of a campaign one answer. */
@RequestScoped
class CommonAnswers {
    @Inject
    Consultations consultations;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignOverview overview;

    @Inject
    Dispositions dispositions;

    /**
     * What became of it.
     *
     * @param message last part of the message key
     * @param comments how many comments have the answer now
     */
    record Given(String message, int comments) {}

    Given give(Slug slug, int number, Form form) {
        var consultation = consultations.ofSecretariat(slug);
        var campaign = campaigns.campaign(consultation, number);
        var comments = overview.answerable(slug, number, form.has("additions", "yes"));
        var answer = new Answer(Decision.of(form.shown("decision")).orElse(null), form.value("reason"), null);
        var given = dispositions.decideAll(consultation, comments, answer, Optional.of(campaign.id()));
        return new Given(
                given.proposed() ? "proposed" : "answered", given.answered().size());
    }
}
