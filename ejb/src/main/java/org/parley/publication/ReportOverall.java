package org.parley.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.markup.Markup;
import org.parley.participation.TakingPart.Dimension;
import org.parley.participation.TakingPart.Kind;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.Participation;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.publication.Overall.NamedCount;
import org.parley.publication.Overall.Silence;
import org.parley.publication.Overall.SilentOrganisation;
import org.parley.stakeholder.StakeholderGroup;

/** Puts together what a report says on the outcome as a whole. */
final class ReportOverall {
    private final ReportMaterial material;
    private final ReportLabels labels;

    ReportOverall(ReportMaterial material, ReportLabels labels) {
        this.material = material;
        this.labels = labels;
    }

    Overall overall() {
        var outcome = material.outcome();
        return new Overall(
                outcome.issue().number(),
                citation(),
                written(outcome.texts().convergence()),
                written(outcome.texts().divergence()),
                groups().map(this::group).toList(),
                outcome.takingPart().total(Kind.SUBMISSION),
                named(Dimension.LANGUAGE),
                named(Dimension.DAY),
                silence(),
                written(outcome.texts().method()),
                facts(),
                outcome.issue().changes());
    }

    private String citation() {
        int number = material.outcome().issue().number();
        var consultation = material.consultation();
        return number == 0
                ? ""
                : labels.text(
                        "citation",
                        "convener",
                        consultation.convener(),
                        "year",
                        String.valueOf(material.publishedOn().getYear()),
                        "title",
                        consultation.title(),
                        "number",
                        number,
                        "day",
                        labels.date(material.publishedOn()),
                        "address",
                        material.page("/positions/editions/" + number));
    }

    private Text written(String markdown) {
        return Text.of(Markup.toPlainText(markdown), material.consultation().language());
    }

    private Group group(StakeholderGroup group) {
        return new Group(GroupMark.of(group), labels.word(group));
    }

    /** Those invited, and those who spoke all the same. */
    private java.util.stream.Stream<StakeholderGroup> groups() {
        var invited = material.consultation().groups();
        return Arrays.stream(StakeholderGroup.values())
                .filter(group -> invited.contains(group) || count(Kind.PARTY, group) > 0);
    }

    private int count(Kind kind, StakeholderGroup group) {
        return material.outcome().takingPart().total(kind, Dimension.GROUP, group.code());
    }

    private List<NamedCount> named(Dimension dimension) {
        var taking = material.outcome().takingPart();
        var comments = taking.by(Kind.COMMENT, dimension);
        var submissions = taking.by(Kind.SUBMISSION, dimension);
        Set<String> values = new TreeSet<>(comments.keySet());
        values.addAll(submissions.keySet());
        var counts = values.stream()
                .map(value -> new NamedCount(
                        name(dimension, value), comments.getOrDefault(value, 0), submissions.getOrDefault(value, 0)));
        return dimension == Dimension.DAY
                ? counts.toList()
                : counts.sorted(Comparator.comparing((NamedCount count) -> -count.comments() - count.submissions()))
                        .toList();
    }

    private String name(Dimension dimension, String value) {
        return dimension == Dimension.DAY
                ? labels.date(LocalDate.parse(value))
                : Locale.forLanguageTag(value).getDisplayName(labels.locale());
    }

    private Silence silence() {
        var outcome = material.outcome();
        return new Silence(
                outcome.invited().total(),
                outcome.invited().responded(),
                groups().filter(group -> count(Kind.PARTY, group) == 0)
                        .map(this::group)
                        .toList(),
                outcome.silent().stream()
                        .map(silent -> new SilentOrganisation(
                                silent.organisation().name(),
                                group(silent.organisation().group()),
                                silent.organisation()
                                        .country()
                                        .map(this::country)
                                        .orElse("")))
                        .toList());
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(labels.locale());
    }

    /** Who took part, counted as participants; nobody is named. */
    Participation participation() {
        var taking = material.outcome().takingPart();
        var byGroup = groups().filter(group -> count(Kind.PARTY, group) > 0)
                .map(group -> new GroupCount(
                        group(group),
                        count(Kind.PARTY, group),
                        count(Kind.COMMENT, group),
                        count(Kind.SUBMISSION, group)))
                .toList();
        var byCountry = taking.by(Kind.PARTY, Dimension.COUNTRY).entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new CountryCount(country(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(CountryCount::authors).reversed().thenComparing(CountryCount::country))
                .toList();
        return new Participation(byGroup, byCountry);
    }

    /** What can be said of the method from the record alone. */
    private List<String> facts() {
        var consultation = material.consultation();
        var facts = new ArrayList<String>();
        var taking = material.outcome().takingPart();
        consultation
                .openedAt()
                .ifPresent(opened -> facts.add(consultation
                        .deadline()
                        .map(closed ->
                                labels.text("facts.open", "from", day(opened), "to", labels.date(closed.toLocalDate())))
                        .orElseGet(() -> labels.text("facts.open-since", "from", day(opened)))));
        material.documents()
                .keySet()
                .forEach(opened -> facts.add(labels.text(
                        "facts.text",
                        "title",
                        opened.document().title(),
                        "number",
                        opened.version().number())));
        facts.add(labels.text(
                "facts.numbers",
                "comments",
                taking.total(Kind.COMMENT),
                "submissions",
                taking.total(Kind.SUBMISSION),
                "authors",
                taking.total(Kind.PARTY)));
        facts.add(
                labels.text("facts.groups", "groups", groups().map(labels::word).collect(Collectors.joining(", "))));
        facts.add(labels.text(
                "facts.answered",
                "answered",
                material.coverage().answered(),
                "total",
                material.coverage().total()));
        if (material.coverage().total() > 0 && material.comments().isEmpty()) {
            facts.add(labels.text("facts.too-many", "address", material.page("/dispositions.csv")));
        }
        return facts;
    }

    private String day(Instant moment) {
        return labels.date(moment.atZone(material.consultation().zone()).toLocalDate());
    }
}
