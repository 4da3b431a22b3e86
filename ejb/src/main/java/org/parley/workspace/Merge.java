package org.parley.workspace;

/**
 * Two drafts that become one.
 *
 * @param into identity of the draft that stays
 * @param seenInto its state when the lead looked at it
 * @param from identity of the draft that goes into it
 * @param seenFrom its state when the lead looked at it
 */
public record Merge(long into, int seenInto, long from, int seenFrom) {}
