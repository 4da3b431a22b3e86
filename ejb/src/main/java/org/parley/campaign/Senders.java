package org.parley.campaign;

import java.time.LocalDate;
import java.util.List;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Who sent the comments of a campaign, and when.
 *
 * @param groups how many of each group, the largest first
 * @param countries how many from each country (ISO 3166-1 alpha-2, empty for unknown), the largest first
 * @param days how many on each day in the zone of the consultation, the first first
 */
public record Senders(List<OfGroup> groups, List<OfCountry> countries, List<OfDay> days) {
    public Senders {
        groups = List.copyOf(groups);
        countries = List.copyOf(countries);
        days = List.copyOf(days);
    }

    /** Comments of a group. */
    public record OfGroup(StakeholderGroup group, int comments) {}

    /** Comments from a country. */
    public record OfCountry(String country, int comments) {}

    /** Comments of a day. */
    public record OfDay(LocalDate day, int comments) {}
}
