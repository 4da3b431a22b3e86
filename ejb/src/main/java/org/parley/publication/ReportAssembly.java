package org.parley.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.comment.CommentTally;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.markup.Markup;
import org.parley.position.Position;
import org.parley.publication.ConsolidatedReport.Coverage;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCoverage;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Puts a report together: the text in order, at each paragraph the positions on it and every comment on it in whatever
 * version; then comments on paragraphs that are no longer in the text, and on the whole.
 */
final class ReportAssembly {
    private static final Text NOTHING = new Text("", Locale.ROOT);

    private final ReportMaterial material;
    private final ReportLabels labels;
    private final ReportComments comments;
    private final ReportOverall overall;
    private final Map<Long, List<CommentTally>> tallies;
    private final Map<Long, Long> lineages = new HashMap<>();
    private final Map<Long, List<Position>> positions;

    ReportAssembly(ReportMaterial material) {
        this.material = material;
        this.labels =
                new ReportLabels(Locale.forLanguageTag(material.consultation().language()));
        material.places()
                .forEach(place ->
                        lineages.put(place.paragraph().id(), place.paragraph().lineage()));
        this.comments = new ReportComments(material, labels);
        this.overall = new ReportOverall(material, labels);
        this.tallies = material.outcome().tallies().stream().collect(Collectors.groupingBy(CommentTally::paragraph));
        this.positions = material.positions().stream()
                .sorted(Comparator.comparing(Position::group))
                .collect(Collectors.groupingBy(position -> lineages.getOrDefault(position.paragraph(), 0L)));
    }

    ConsolidatedReport report() {
        var consultation = material.consultation();
        var language = consultation.language();
        var first = material.documents().keySet().iterator().next();
        return new ConsolidatedReport(
                Text.of(consultation.title(), language),
                Text.of(consultation.convener(), language),
                Text.of(Markup.toPlainText(consultation.purpose()), language),
                Text.of(first.document().title(), first.document().language()),
                first.version().number(),
                material.publishedOn(),
                material.page("/positions"),
                Locale.forLanguageTag(language),
                coverage(),
                sections(),
                overall.participation(),
                new Text(labels.text("method.text"), labels.locale()),
                overall.overall());
    }

    private Coverage coverage() {
        var coverage = material.coverage();
        return new Coverage(
                coverage.answered(),
                coverage.total(),
                coverage.byGroup().entrySet().stream()
                        .map(entry -> new GroupCoverage(
                                comments.group(entry.getKey()),
                                entry.getValue().answered(),
                                entry.getValue().total()))
                        .toList());
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        material.documents().forEach((opened, paragraphs) -> sections.addAll(sections(opened, paragraphs)));
        earlier(sections);
        var whole = comments.on(Set.of(ReportComments.WHOLE));
        if (!whole.isEmpty()) {
            var name = new Text(labels.text("whole"), labels.locale());
            var hint = new Text(labels.text("whole.comments"), labels.locale());
            sections.add(
                    new Section(name, List.of(new ConsolidatedReport.Paragraph("–", name, hint, List.of(), whole))));
        }
        return sections;
    }

    private List<Section> sections(OpenDocument opened, List<Paragraph> paragraphs) {
        var heading = material.documents().size() == 1
                ? NOTHING
                : Text.of(opened.document().title(), opened.document().language());
        var sections = new ArrayList<Section>();
        var printed = new ArrayList<ConsolidatedReport.Paragraph>();
        for (var paragraph : paragraphs) {
            if (paragraph.kind() == Paragraph.Kind.HEADING) {
                add(sections, heading, printed);
                printed.clear();
                heading = text(paragraph);
                if (!comments.on(material.ancestry().of(paragraph.id())).isEmpty()) {
                    printed.add(printed(paragraph));
                }
            } else {
                printed.add(printed(paragraph));
            }
        }
        add(sections, heading, printed);
        return sections;
    }

    private static void add(List<Section> sections, Text heading, List<ConsolidatedReport.Paragraph> printed) {
        if (!printed.isEmpty()) {
            sections.add(new Section(heading, printed));
        }
    }

    /** Paragraphs that were commented on and are no longer in the text. */
    private void earlier(List<Section> sections) {
        var gone = material.places().stream()
                .map(Place::paragraph)
                .filter(paragraph -> material.ancestry().lacks(paragraph.id()))
                .collect(Collectors.groupingBy(Paragraph::lineage, LinkedHashMap::new, Collectors.toList()));
        var printed = gone.values().stream()
                .map(versions -> printed(
                        versions.getLast(),
                        versions.stream().map(Paragraph::id).collect(Collectors.toSet()),
                        positions.getOrDefault(versions.getLast().lineage(), List.of())))
                .toList();
        add(sections, new Text(labels.text("earlier"), labels.locale()), printed);
    }

    private ConsolidatedReport.Paragraph printed(Paragraph paragraph) {
        return printed(paragraph, material.ancestry().of(paragraph.id()), held(paragraph));
    }

    /** The positions on the paragraph that lives on in this one, or else those on others that became a part of it. */
    private List<Position> held(Paragraph paragraph) {
        var own = positions.getOrDefault(paragraph.lineage(), List.of());
        return own.isEmpty()
                ? material.ancestry().of(paragraph.id()).stream()
                        .flatMap(ancestor ->
                                positions.getOrDefault(lineages.getOrDefault(ancestor, -1L), List.of()).stream())
                        .toList()
                : own;
    }

    private ConsolidatedReport.Paragraph printed(Paragraph paragraph, Set<Long> commented, List<Position> held) {
        return new ConsolidatedReport.Paragraph(
                paragraph.number().orElse(""),
                NOTHING,
                text(paragraph),
                held.stream().map(comments::position).toList(),
                comments.on(commented),
                silent(commented, held));
    }

    /** The groups that neither commented on the paragraph nor have a position on it. */
    private List<Group> silent(Set<Long> commented, List<Position> held) {
        var spoke = commented.stream()
                .flatMap(id -> tallies.getOrDefault(id, List.of()).stream())
                .filter(tally -> tally.total() > 0)
                .map(CommentTally::group)
                .collect(Collectors.toSet());
        held.forEach(position -> spoke.add(position.group()));
        return Arrays.stream(StakeholderGroup.values())
                .filter(group -> !spoke.contains(group))
                .map(comments::group)
                .toList();
    }

    private static Text text(Paragraph paragraph) {
        return Text.of(Markup.toPlainText(paragraph.text()), paragraph.language());
    }
}
