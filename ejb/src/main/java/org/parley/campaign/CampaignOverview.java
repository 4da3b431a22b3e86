package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** What the secretariat alone reads of campaigns: how far they are grouped and answered, and what was decided by hand. */
@ApplicationScoped
@Transactional
public class CampaignOverview {
    private static final int MOST_EVENTS = 100;

    @Inject
    CampaignStore campaigns;

    @Inject
    SenderStore senders;

    @Inject
    HandStore hands;

    @Inject
    Progress progress;

    @Inject
    Consultations consultations;

    /** How the grouping stands. */
    @Permitted(Right.SECRETARIAT)
    public GroupingState state(Slug slug) {
        long consultation = consultations.ofSecretariat(slug).id();
        int read = progress.of(consultation);
        return hands.state(consultation)
                .map(row -> new GroupingState(
                        (Boolean) row[0],
                        read,
                        ((Number) row[1]).intValue(),
                        Optional.ofNullable((Number) row[2]).map(at -> Instant.ofEpochMilli(at.longValue()))))
                .orElse(new GroupingState(false, 0, 0, Optional.empty()));
    }

    /** How far the members of each campaign are answered. */
    @Permitted(Right.SECRETARIAT)
    public Map<Long, Answering> answering(Slug slug, List<Campaign> shown) {
        var consultation = consultations.ofSecretariat(slug);
        return senders.answering(
                consultation.id(), shown.stream().map(Campaign::id).toList());
    }

    /**
     * Identities of the members that one answer is meant for.
     *
     * @param withAdditions whether also those with sentences of their own, which may deserve an answer of their own
     */
    @Permitted(Right.SECRETARIAT)
    public List<Long> answerable(Slug slug, int number, boolean withAdditions) {
        var campaign = campaign(slug, number);
        return campaigns.comments(campaign.id(), withAdditions);
    }

    /** What was decided by hand about a campaign, the newest first. */
    @Permitted(Right.SECRETARIAT)
    public List<CampaignEvent> history(Slug slug, int number) {
        var campaign = campaign(slug, number);
        return hands.history(campaign.id(), MOST_EVENTS);
    }

    private Campaign campaign(Slug slug, int number) {
        return campaigns
                .campaign(consultations.ofSecretariat(slug).id(), number)
                .orElseThrow(() -> new NotFound("campaign", number));
    }
}
