package org.parley.web.api;

import java.time.LocalDate;
import java.util.List;
import org.parley.campaign.Senders;

/**
 * Who sent the comments of a campaign, and when.
 *
 * @param groups how many of each group
 * @param countries how many from each country
 * @param days how many on each day
 */
public record CampaignSendersData(List<OfGroup> groups, List<OfCountry> countries, List<OfDay> days) {
    /** Comments of a group. */
    public record OfGroup(String group, int comments) {}

    /** Comments from a country. */
    public record OfCountry(String country, int comments) {}

    /** Comments of a day. */
    public record OfDay(LocalDate day, int comments) {}

    static CampaignSendersData of(Senders senders) {
        return new CampaignSendersData(
                senders.groups().stream()
                        .map(one -> new OfGroup(one.group().code(), one.comments()))
                        .toList(),
                senders.countries().stream()
                        .map(one -> new OfCountry(one.country(), one.comments()))
                        .toList(),
                senders.days().stream()
                        .map(one -> new OfDay(one.day(), one.comments()))
                        .toList());
    }
}
