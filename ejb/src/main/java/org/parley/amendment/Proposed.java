package org.parley.amendment;

/**
 * What somebody wants a text to say.
 *
 * @param by number by which the proposal is told from others
 * @param wording the whole text as proposed; empty to take it out
 */
public record Proposed(int by, String wording) {}
