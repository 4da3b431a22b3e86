package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.campaign.Campaign;
import org.parley.campaign.Campaigns;
import org.parley.campaign.Member;
import org.parley.web.desk.Opened;

/** Finds the campaigns of open comments. */
@RequestScoped
public class Memberships {
    @Inject
    Campaigns campaigns;

    /** The campaign that the comment belongs to, if it does. */
    public Optional<Membership> of(Opened opened) {
        return campaigns.of(opened.comment()).flatMap(campaign -> campaigns
                .member(opened.comment())
                .map(member -> membership(opened, campaign, member)));
    }

    private Membership membership(Opened opened, Campaign campaign, Member member) {
        var text = campaigns.representatives(List.of(campaign)).stream().findFirst();
        return new Membership(
                opened,
                campaign,
                member,
                text.map(representative -> Differences.of(representative, opened.comment()))
                        .orElse(List.of()));
    }
}
