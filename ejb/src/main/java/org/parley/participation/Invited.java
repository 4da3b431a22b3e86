package org.parley.participation;

/**
 * An invited organisation, and whether it took part under its name.
 *
 * @param organisation which
 * @param responded whether a comment or submission stands in its name
 */
public record Invited(InvitedOrganisation organisation, boolean responded) {}
