package org.parley.stakeholder;

/**
 * A person's wish to speak for an organisation, waiting for a lead.
 *
 * @param mandate identity of the mandate asked for
 * @param person who asks
 * @param organisation for which organisation
 */
public record MandateRequest(long mandate, String person, String organisation) {}
