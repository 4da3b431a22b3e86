package org.parley.campaign;

import java.util.List;

/**
 * Comments turned out to be copies of the text of a campaign that add nothing of their own and change nothing in it; fired
 * in the transaction that finds it out, on a thread of the server, once for each comment and text.
 *
 * @param consultation identity of the consultation
 * @param campaign identity of the campaign
 * @param comments identities of the comments, at most a few hundred
 */
public record CampaignJoined(long consultation, long campaign, List<Long> comments) {
    public CampaignJoined {
        comments = List.copyOf(comments);
    }
}
