package org.parley.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of the secretariat did to a campaign.
 *
 * @param act what
 * @param other number of the other campaign that it was about
 * @param comments how many comments it was about
 * @param detail the name given, or the number of the comment
 * @param by name of the person
 */
public record CampaignEvent(
        Act act, Optional<Integer> other, int comments, String detail, String by, Instant happenedAt) {
    /** Kinds of decisions by hand. */
    public enum Act {
        NAMED,
        SPLIT_OFF,
        SPLIT_FROM,
        MERGED,
        TOOK_IN,
        RELEASED,
        PUT_IN;

        /** In addresses and message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
