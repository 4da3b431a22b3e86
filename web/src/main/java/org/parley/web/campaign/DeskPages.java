package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.Answering;
import org.parley.campaign.Campaign;
import org.parley.campaign.CampaignOverview;
import org.parley.campaign.Campaigns;
import org.parley.campaign.Member;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Page;
import org.parley.web.Site;

/** Gathers what the pages about campaigns show, with a number of statements that does not grow with the members. */
@RequestScoped
class DeskPages {
    private static final int ROWS = 20;
    private static final int MEMBERS = 20;
    private static final int SENTENCES = 30;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignOverview overview;

    @Inject
    Dispositions dispositions;

    @Inject
    Site site;

    /**
     * What the address of a campaign asks for.
     *
     * @param after number of the last member of the page before
     */
    record Asked(boolean onlyWithAdditions, int after) {}

    CampaignsView list(Consultation consultation, String after) {
        var page = campaigns.list(consultation, after, ROWS);
        var texts = texts(page.items());
        var outlines = campaigns.outlines(consultation, page.items());
        var answering = overview.answering(consultation.slug(), page.items());
        return new CampaignsView(
                consultation,
                page.map(campaign -> new CampaignRow(
                        campaign,
                        campaign.representative().map(texts::get),
                        Optional.ofNullable(outlines.get(campaign.id())),
                        answering.getOrDefault(campaign.id(), Answering.UNKNOWN))),
                after.isEmpty(),
                overview.state(consultation.slug()));
    }

    private Map<Long, Comment> texts(List<Campaign> shown) {
        return campaigns.representatives(shown).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    DeskView desk(
            Consultation consultation, Campaign campaign, Asked asked, CampaignForms forms, @Nullable String done) {
        var text = campaigns.representatives(List.of(campaign)).stream().findFirst();
        var path = "/consultations/" + consultation.slug() + "/campaigns/" + campaign.number();
        return new DeskView(
                consultation,
                campaign,
                text,
                overview.answering(consultation.slug(), List.of(campaign))
                        .getOrDefault(campaign.id(), Answering.UNKNOWN),
                campaigns.withAdditions(campaign),
                campaigns.sentences(campaign, SENTENCES),
                SenderPlots.of(campaigns.senders(consultation, campaign), site, path),
                rows(campaign, text, asked),
                asked.onlyWithAdditions(),
                overview.history(consultation.slug(), campaign.number()),
                forms,
                done);
    }

    Page<MemberRow> rows(Campaign campaign, Optional<Comment> text, Asked asked) {
        var page = campaigns.members(campaign, asked.onlyWithAdditions(), asked.after(), MEMBERS);
        var answers = dispositions.of(page.items().stream().map(Member::comment).toList()).stream()
                .collect(Collectors.toMap(Disposition::comment, Function.identity()));
        return page.map(member -> new MemberRow(
                member,
                text.map(representative -> Differences.of(representative, member.comment()))
                        .orElse(List.of()),
                Optional.ofNullable(answers.get(member.comment().id()))));
    }
}
