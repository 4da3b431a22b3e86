package org.parley.web.api;

import org.parley.campaign.Member;
import org.parley.consultation.Consultation;
import org.parley.web.Site;

/**
 * A comment in a campaign.
 *
 * @param number of the comment
 * @param url permanent address of its page
 * @param likeness part of the text that it shares with the representative, 0 to 1, estimated
 * @param changed how many words differ, own sentences aside
 * @param additions how many sentences of its own it has
 */
public record CampaignMemberData(int number, String url, double likeness, int changed, int additions) {
    static CampaignMemberData of(Consultation consultation, Member member, Site site) {
        int number = member.comment().number();
        return new CampaignMemberData(
                number,
                site.url("/consultations/" + consultation.slug() + "/comments/" + number),
                member.likeness(),
                member.changed(),
                member.additions());
    }
}
