package org.parley.disposition;

/**
 * The state of an answer from which a form was filled.
 *
 * @param answer version of the answer given; 0 for none
 * @param proposal version of the proposed answer that waits or was sent back; 0 for none
 */
public record Seen(int answer, int proposal) {
    /** Nothing was there. */
    public static final Seen NOTHING = new Seen(0, 0);
}
