package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnswerDay;
import org.parley.disposition.AnswerHistories;
import org.parley.disposition.Coverage;
import org.parley.disposition.Coverage.Share;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.web.Site;
import org.parley.web.plot.Bar;
import org.parley.web.plot.Bars;
import org.parley.web.plot.Caption;
import org.parley.web.plot.Day;
import org.parley.web.plot.Days;
import org.parley.web.plot.PlotTable;

/** Draws how many comments are answered, from figures that are kept as answers are given. */
@RequestScoped
class CoverageFigures {
    /** The picture has room for the largest only; among equals the order of the text and of time stays. */
    private static final Comparator<Bar> LARGEST =
            Comparator.comparing(Bar::whole).reversed();

    @Inject
    Dispositions dispositions;

    @Inject
    AnswerHistories histories;

    @Inject
    Documents documents;

    @Inject
    Site site;

    CoverageView of(Consultation consultation) {
        var coverage = dispositions.coverage(consultation);
        var days = histories.days(consultation);
        return new CoverageView(
                consultation,
                coverage,
                List.of(
                        byGroup(consultation, coverage),
                        byParagraph(consultation, coverage),
                        byDay(consultation, days)),
                given(consultation, days));
    }

    private Caption caption(Consultation consultation, String by, Share all) {
        return new Caption(
                "coverage-" + by,
                site.text("answers.covered." + by, "answered", all.answered(), "total", all.total()),
                site.text("answers.measure"),
                Optional.of("/consultations/" + consultation.slug() + "/answers/coverage.csv?by=" + by));
    }

    private Bars byGroup(Consultation consultation, Coverage coverage) {
        return Bars.shares(
                caption(consultation, "group", coverage.all()),
                site.text("answers.group"),
                site.text("answers.answered"),
                coverage.byGroup().entrySet().stream()
                        .map(entry -> Bar.of(
                                        entry.getKey(),
                                        site.text("group." + entry.getKey().code()),
                                        entry.getValue().answered(),
                                        entry.getValue().total())
                                .leadingTo("/consultations/" + consultation.slug() + "/answers?group="
                                        + entry.getKey().code()))
                        .toList());
    }

    private Bars byParagraph(Consultation consultation, Coverage coverage) {
        var places = places(coverage);
        var bars = paragraphs(coverage, places).stream()
                .map(id -> bar(label(Optional.ofNullable(places.get(id))), share(coverage, id)))
                .sorted(LARGEST)
                .toList();
        return Bars.shares(
                caption(consultation, "paragraph", coverage.all()),
                site.text("answers.paragraph"),
                site.text("answers.answered"),
                bars);
    }

    private Map<Long, Place> places(Coverage coverage) {
        return documents.places(coverage.byParagraph().keySet()).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
    }

    /** In the order of the texts; the whole comes last. */
    private static List<Long> paragraphs(Coverage coverage, Map<Long, Place> places) {
        return coverage.byParagraph().keySet().stream()
                .filter(id -> share(coverage, id).total() > 0)
                .sorted(Comparator.comparing((Long id) -> !places.containsKey(id))
                        .thenComparing(id -> order(Optional.ofNullable(places.get(id)))))
                .toList();
    }

    private static String order(Optional<Place> place) {
        return place.map(at -> String.format(
                        Locale.ROOT,
                        "%s %06d %06d",
                        at.document().slug(),
                        at.version().number(),
                        at.paragraph().place()))
                .orElse("");
    }

    private static Share share(Coverage coverage, long paragraph) {
        return coverage.over(List.of(paragraph));
    }

    private String label(Optional<Place> place) {
        return place.map(at -> site.text(
                        "answers.place",
                        "number",
                        at.paragraph().number().orElse("–"),
                        "version",
                        at.version().number()))
                .orElse(site.text("answers.whole"));
    }

    private static Bar bar(String label, Share share) {
        return new Bar(label, "", share.answered(), share.total(), Optional.empty());
    }

    private Bars byDay(Consultation consultation, List<AnswerDay> days) {
        var all = days.stream()
                .map(AnswerDay::share)
                .reduce(
                        new Share(0, 0),
                        (one, other) -> new Share(one.answered() + other.answered(), one.total() + other.total()));
        return Bars.shares(
                caption(consultation, "day", all),
                site.text("answers.day"),
                site.text("answers.answered"),
                days.stream()
                        .filter(day -> day.received() > 0)
                        .map(day -> bar(shown(day.day()), day.share()))
                        .sorted(LARGEST)
                        .toList());
    }

    private String shown(LocalDate day) {
        return site.texts().day(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    private Days given(Consultation consultation, List<AnswerDay> days) {
        int all = days.stream().mapToInt(AnswerDay::given).sum();
        return new Days(
                new Caption(
                        "coverage-given",
                        site.text("answers.given", "count", all),
                        site.text("answers.given-measure"),
                        Optional.of("/consultations/" + consultation.slug() + "/answers/coverage.csv?by=day")),
                site.text("answers.answers"),
                days.stream()
                        .filter(day -> day.given() > 0)
                        .map(day -> new Day(day.day(), day.given()))
                        .toList());
    }

    /** The same figures as data. */
    PlotTable table(Consultation consultation, String by) {
        return switch (by) {
            case "paragraph" -> paragraphTable(dispositions.coverage(consultation));
            case "day" -> dayTable(histories.days(consultation));
            default -> groupTable(dispositions.coverage(consultation));
        };
    }

    private static PlotTable groupTable(Coverage coverage) {
        var table = new PlotTable("group", "answered", "total");
        coverage.byGroup().forEach((group, share) -> table.row(group.code(), share.answered(), share.total()));
        return table;
    }

    private PlotTable paragraphTable(Coverage coverage) {
        var table = new PlotTable("document", "version", "paragraph", "answered", "total");
        var places = places(coverage);
        for (long id : paragraphs(coverage, places)) {
            var place = Optional.ofNullable(places.get(id));
            var share = share(coverage, id);
            table.row(
                    place.map(at -> at.document().slug().value()).orElse(""),
                    place.map(at -> String.valueOf(at.version().number())).orElse(""),
                    place.flatMap(at -> at.paragraph().number()).orElse(""),
                    share.answered(),
                    share.total());
        }
        return table;
    }

    private static PlotTable dayTable(List<AnswerDay> days) {
        var table = new PlotTable("day", "received", "answered", "given");
        days.forEach(day -> table.row(day.day(), day.received(), day.answered(), day.given()));
        return table;
    }
}
