package org.parley.web.campaign;

import java.util.Optional;
import org.parley.campaign.Answering;
import org.parley.campaign.Campaign;
import org.parley.campaign.Outline;
import org.parley.comment.Comment;

/**
 * A campaign as one row.
 *
 * @param campaign the campaign
 * @param text the comment whose text stands for all
 * @param outline who sent them and when, in few words
 * @param answering how far they are answered
 */
public record CampaignRow(Campaign campaign, Optional<Comment> text, Optional<Outline> outline, Answering answering) {}
