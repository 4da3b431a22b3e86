package org.parley.web.api;

import java.util.Optional;
import org.parley.campaign.Campaign;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.web.Site;

/**
 * Comments that say nearly the same.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param name as the secretariat named it; may be empty
 * @param comments how many comments it has
 * @param representative number of the comment that is most like all others
 * @param text of that comment, Markdown
 * @param language of that comment
 * @param senders who sent them, and when; null in lists
 */
public record CampaignData(
        int number,
        String url,
        String name,
        int comments,
        Optional<Integer> representative,
        String text,
        String language,
        Optional<CampaignSendersData> senders) {
    static CampaignData of(
            Consultation consultation,
            Campaign campaign,
            Optional<Comment> text,
            Optional<CampaignSendersData> senders,
            Site site) {
        return new CampaignData(
                campaign.number(),
                site.url("/consultations/" + consultation.slug() + "/campaigns/" + campaign.number()),
                campaign.name(),
                campaign.members(),
                text.map(Comment::number),
                text.map(Comment::text).orElse(""),
                text.map(Comment::language).orElse(""),
                senders);
    }
}
