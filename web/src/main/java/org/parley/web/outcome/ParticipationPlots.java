package org.parley.web.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.participation.TakingPart;
import org.parley.participation.TakingPart.Dimension;
import org.parley.participation.TakingPart.Kind;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Site;
import org.parley.web.plot.Bar;
import org.parley.web.plot.Bars;
import org.parley.web.plot.Caption;
import org.parley.web.plot.Day;
import org.parley.web.plot.Days;

/** Draws who took part. Comments and submissions are counted together; the table of the page has them apart. */
final class ParticipationPlots {
    private final TakingPart takingPart;
    private final Site site;
    private final String path;

    ParticipationPlots(TakingPart takingPart, Site site, String path) {
        this.takingPart = takingPart;
        this.site = site;
        this.path = path;
    }

    /** Comments and submissions by value, most first. */
    static Map<String, Integer> contributions(TakingPart takingPart, Dimension dimension) {
        var counts = new TreeMap<String, Integer>();
        takingPart.by(Kind.COMMENT, dimension).forEach((value, count) -> counts.merge(value, count, Integer::sum));
        takingPart.by(Kind.SUBMISSION, dimension).forEach((value, count) -> counts.merge(value, count, Integer::sum));
        return counts;
    }

    List<Bars> bars() {
        return List.of(bars(Dimension.GROUP), bars(Dimension.COUNTRY), bars(Dimension.LANGUAGE));
    }

    private Bars bars(Dimension dimension) {
        var bars = contributions(takingPart, dimension).entrySet().stream()
                .map(entry -> bar(dimension, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Bar::part).reversed())
                .toList();
        return Bars.numbers(
                caption(dimension, bars),
                site.text("participation." + word(dimension)),
                site.text("participation.contributions"),
                bars);
    }

    private Bar bar(Dimension dimension, String value, int count) {
        if (dimension == Dimension.GROUP) {
            return StakeholderGroup.of(value)
                    .map(group -> Bar.of(group, site.text("group." + value), count))
                    .orElseGet(() -> Bar.of(site.text("participation.unknown"), count));
        }
        return Bar.of(
                value.isEmpty()
                        ? site.text("participation.unknown")
                        : dimension == Dimension.COUNTRY
                                ? site.texts().country(value)
                                : site.texts().language(value),
                count);
    }

    private Caption caption(Dimension dimension, List<Bar> bars) {
        var most = bars.stream().findFirst();
        boolean shared = bars.size() > 1 && bars.get(0).part() == bars.get(1).part();
        int all = takingPart.total(Kind.COMMENT) + takingPart.total(Kind.SUBMISSION);
        var finding = most.map(bar -> site.text(
                        shared ? "participation.finding.shared" : "participation.finding." + word(dimension),
                        "name",
                        bar.label(),
                        "count",
                        (int) bar.part(),
                        "total",
                        all))
                .orElseGet(() -> site.text("participation.none"));
        return new Caption(
                word(dimension),
                finding,
                site.text("participation.measure." + word(dimension)),
                Optional.of(path + ".csv?by=" + word(dimension)));
    }

    private static String word(Dimension dimension) {
        return dimension.name().toLowerCase(java.util.Locale.ROOT);
    }

    Days days() {
        var days = contributions(takingPart, Dimension.DAY).entrySet().stream()
                .map(entry -> new Day(LocalDate.parse(entry.getKey()), entry.getValue()))
                .toList();
        var most = days.stream().max(Comparator.comparing(Day::number));
        var finding = most.map(day -> site.text(
                        "participation.finding.day",
                        "day",
                        site.texts()
                                .day(day.day()
                                        .atStartOfDay(java.time.ZoneOffset.UTC)
                                        .toInstant()),
                        "count",
                        (int) day.number()))
                .orElseGet(() -> site.text("participation.none"));
        return new Days(
                new Caption("day", finding, site.text("participation.measure.day"), Optional.of(path + ".csv?by=day")),
                site.text("participation.contributions"),
                days);
    }
}
