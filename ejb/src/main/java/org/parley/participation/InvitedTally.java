package org.parley.participation;

/** How many organisations were invited, and how many of them took part. */
public record InvitedTally(int total, int responded) {
    /** Those who stayed silent. */
    public int silent() {
        return total - responded;
    }
}
