package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.comment.CommentTally;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage.Share;
import org.parley.disposition.Decision;
import org.parley.disposition.DecisionTally;
import org.parley.disposition.Dispositions;
import org.parley.document.Ancestry;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Puts the positions beside the paragraphs of the newest versions. What was said about an earlier version of a paragraph
 * stands at the paragraph that lives on. The number of statements does not grow with positions or comments.
 */
@RequestScoped
public class Outcome {
    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Comments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    Positions positions;

    /**
     * The matrix of a consultation.
     *
     * @throws org.parley.kernel.WrongPhase if the caller may not see it yet
     */
    public Matrix matrix(Consultation consultation) {
        var held = positions.of(consultation);
        var tallies = comments.tallies(consultation);
        var lineages = lineages(held);
        var opened = documents.published(consultation);
        var figures = new Gathered(
                byLineage(held, lineages),
                held.stream().collect(Collectors.groupingBy(Position::paragraph)),
                tallies.stream().collect(Collectors.groupingBy(CommentTally::paragraph)),
                dispositions.decisions(consultation).stream().collect(Collectors.groupingBy(DecisionTally::paragraph)),
                this.lineages.ancestry(opened));
        var rows = new ArrayList<Row>();
        opened.forEach(document -> documents
                .paragraphs(document.version())
                .forEach(paragraph -> rows.add(figures.row(opened.size() > 1 ? slug(document) : "", paragraph))));
        return new Matrix(rows);
    }

    private static String slug(OpenDocument opened) {
        return opened.document().slug().value();
    }

    private Map<Long, Long> lineages(List<Position> held) {
        var paragraphs = held.stream().map(Position::paragraph).collect(Collectors.toSet());
        return documents.places(paragraphs).stream()
                .map(Place::paragraph)
                .collect(Collectors.toMap(Paragraph::id, Paragraph::lineage, (one, same) -> one));
    }

    private static Map<Long, List<Position>> byLineage(List<Position> held, Map<Long, Long> lineages) {
        return held.stream()
                .collect(Collectors.groupingBy(position -> lineages.getOrDefault(position.paragraph(), 0L)));
    }

    /** Everything by paragraph, in whatever version, and positions by lineage too. */
    private record Gathered(
            Map<Long, List<Position>> byLineage,
            Map<Long, List<Position>> positions,
            Map<Long, List<CommentTally>> tallies,
            Map<Long, List<DecisionTally>> decisions,
            Ancestry ancestry) {

        Row row(String document, Paragraph paragraph) {
            var tallied = ancestry.gathered(paragraph.id(), tallies);
            return new Row(
                    document,
                    paragraph,
                    Stream.of(StakeholderGroup.values())
                            .map(group -> cell(group, paragraph, tallied))
                            .toList(),
                    new Share(sum(tallied, CommentTally::answered), sum(tallied, CommentTally::total)),
                    decided(paragraph));
        }

        /** The position on the paragraph that lives on in this one; else that on another that became a part of it. */
        private Cell cell(StakeholderGroup group, Paragraph paragraph, List<CommentTally> tallied) {
            var position = Stream.concat(
                            byLineage.getOrDefault(paragraph.lineage(), List.of()).stream(),
                            ancestry.gathered(paragraph.id(), positions).stream())
                    .filter(held -> held.group() == group)
                    .findFirst();
            var own = tallied.stream().filter(tally -> tally.group() == group).toList();
            return new Cell(group, position, sum(own, CommentTally::total));
        }

        private Map<Decision, Integer> decided(Paragraph paragraph) {
            var decided = new EnumMap<Decision, Integer>(Decision.class);
            ancestry.gathered(paragraph.id(), decisions)
                    .forEach(tally -> decided.merge(tally.decision(), tally.total(), Integer::sum));
            return decided;
        }

        private static int sum(List<CommentTally> tallies, Function<CommentTally, Integer> number) {
            return tallies.stream().mapToInt(number::apply).sum();
        }
    }
}
