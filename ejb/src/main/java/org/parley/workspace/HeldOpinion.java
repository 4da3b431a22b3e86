package org.parley.workspace;

/**
 * What one colleague thinks of one draft.
 *
 * @param draft identity of the draft
 * @param person identity of the colleague
 * @param opinion what they think
 */
public record HeldOpinion(long draft, long person, Opinion opinion) {}
