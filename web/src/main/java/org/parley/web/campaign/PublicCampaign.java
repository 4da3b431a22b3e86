package org.parley.web.campaign;

import java.util.Optional;
import org.parley.campaign.Campaign;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.Disposition;
import org.parley.kernel.Page;

/**
 * A campaign before the public.
 *
 * @param consultation which consultation
 * @param campaign the campaign
 * @param text the comment whose text stands for all
 * @param answer the answer to it
 * @param plots who sent the members
 * @param members one page of them
 * @param first whether it is the first page
 */
public record PublicCampaign(
        Consultation consultation,
        Campaign campaign,
        Optional<Comment> text,
        Optional<Disposition> answer,
        SenderPlots plots,
        Page<MemberRow> members,
        boolean first) {
    /** Path of this page. */
    public String path() {
        return base() + "/campaigns/" + campaign.number();
    }

    /** Path of the consultation. */
    public String base() {
        return "/consultations/" + consultation.slug();
    }
}
