package org.parley.casework;

/**
 * A tag and how far it is used.
 *
 * @param tag the tag
 * @param comments how many comments carry it
 */
public record CodeBookEntry(Tag tag, int comments) {}
