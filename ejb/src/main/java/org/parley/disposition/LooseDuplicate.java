package org.parley.disposition;

/**
 * An answer that points to a comment which cannot stand for its own any more.
 *
 * @param number of the comment answered
 * @param named number of the comment that was to say the same
 * @param withdrawn whether that one was withdrawn; it is a duplicate itself otherwise
 */
public record LooseDuplicate(int number, int named, boolean withdrawn) {}
