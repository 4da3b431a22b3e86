package org.parley.web.campaign;

import org.parley.web.desk.Opened;

/**
 * That the open comment is one of a campaign.
 *
 * @param opened the comment
 */
public record Membership(Opened opened) {}
