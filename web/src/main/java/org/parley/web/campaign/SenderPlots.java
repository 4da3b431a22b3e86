package org.parley.web.campaign;

import java.util.List;
import java.util.Optional;
import org.parley.campaign.Senders;
import org.parley.web.Site;
import org.parley.web.plot.Bar;
import org.parley.web.plot.Bars;
import org.parley.web.plot.Caption;
import org.parley.web.plot.Day;
import org.parley.web.plot.Days;

/**
 * Who sent the comments of a campaign, as plots.
 *
 * @param groups by group
 * @param countries by country
 * @param days by day
 */
public record SenderPlots(Bars groups, Bars countries, Days days) {

    static SenderPlots of(Senders senders, Site site, String path) {
        return new SenderPlots(
                Bars.numbers(
                        caption(site, path, "groups", senders.groups().size()),
                        site.text("campaign.plot.group"),
                        site.text("campaign.plot.unit"),
                        groups(senders, site)),
                Bars.numbers(
                        caption(site, path, "countries", senders.countries().size()),
                        site.text("campaign.plot.country"),
                        site.text("campaign.plot.unit"),
                        countries(senders, site)),
                new Days(
                        caption(site, path, "days", senders.days().size()),
                        site.text("campaign.plot.unit"),
                        senders.days().stream()
                                .map(day -> new Day(day.day(), day.comments()))
                                .toList()));
    }

    private static Caption caption(Site site, String path, String what, int count) {
        return new Caption(
                what,
                site.text("campaign.plot.finding." + what, "count", count),
                site.text("campaign.plot.measure"),
                Optional.of(path + "/senders.csv?by=" + what));
    }

    private static List<Bar> groups(Senders senders, Site site) {
        return senders.groups().stream()
                .map(one -> Bar.of(one.group(), site.text("group." + one.group().code()), one.comments()))
                .toList();
    }

    private static List<Bar> countries(Senders senders, Site site) {
        return senders.countries().stream()
                .map(one -> Bar.of(
                        one.country().isEmpty()
                                ? site.text("campaign.plot.no-country")
                                : site.texts().country(one.country()),
                        one.comments()))
                .toList();
    }
}
