package org.parley.web.campaign;

import java.util.List;
import org.parley.amendment.Run;
import org.parley.campaign.Campaign;
import org.parley.campaign.Member;
import org.parley.web.desk.Opened;

/**
 * That the open comment is one of a campaign.
 *
 * @param opened the comment
 * @param campaign the campaign
 * @param member what is known of the comment in it
 * @param difference between the text of the campaign and that of the comment; empty if they are the same
 */
public record Membership(Opened opened, Campaign campaign, Member member, List<Run> difference) {
    public Membership {
        difference = List.copyOf(difference);
    }

    /** Path of the campaign on the workbench. */
    public String path() {
        return "/consultations/" + opened.consultation().slug() + "/workbench/campaigns/" + campaign.number();
    }
}
