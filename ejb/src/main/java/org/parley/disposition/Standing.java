package org.parley.disposition;

import java.util.Map;
import org.parley.kernel.Conflict;

/**
 * How a comment stands that is to be answered, held until the transaction ends.
 *
 * @param comment identity
 * @param withdrawn whether its author took it back
 * @param duplicate whether it is itself answered as a duplicate
 * @param answer version of its answer; 0 for none
 * @param campaign with which it was answered; 0 for none
 * @param proposal version of what is proposed; 0 if nothing waits or was sent back
 * @param waiting whether what is proposed waits for the second pair of eyes
 */
record Standing(
        long comment, boolean withdrawn, boolean duplicate, int answer, long campaign, int proposal, boolean waiting) {

    /** @throws Conflict if somebody else answered since */
    void refuseUnless(Seen seen) {
        if (answer != seen.answer()) {
            throw new Conflict("stale", Map.of("found", answer, "sent", seen.answer()));
        }
        if (proposal != seen.proposal()) {
            throw new Conflict("stale", Map.of("found", proposal, "sent", seen.proposal()));
        }
    }

    /** Whether one answer for many may be given to it: nobody answered it, or only with the same campaign. */
    boolean takes(long withCampaign) {
        return !withdrawn && !waiting && (answer == 0 || (withCampaign != 0 && campaign == withCampaign));
    }
}
