package org.parley.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * Who sent the comments of a campaign and when, in few words.
 *
 * @param groups how many of each group, the largest first
 * @param countries from how many countries they came
 * @param first the day of the first of them, in the zone of the consultation
 * @param last the day of the last
 */
public record Outline(List<Senders.OfGroup> groups, int countries, LocalDate first, LocalDate last) {
    public Outline {
        groups = List.copyOf(groups);
    }
}
