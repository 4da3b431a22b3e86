package org.parley.disposition;

/**
 * How many comments on one paragraph were answered in one way.
 *
 * @param paragraph identity of the paragraph as commented on; 0 for the consultation as a whole
 * @param decision what became of the comments
 * @param total how many
 */
public record DecisionTally(long paragraph, Decision decision, int total) {}
