package org.parley.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.comment.CommentTarget;
import org.parley.disposition.AnsweredComment;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.markup.Markup;
import org.parley.objection.Objection;
import org.parley.position.Position;
import org.parley.publication.ConsolidatedReport.Answer;
import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.ChangeKind;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Quotation;
import org.parley.publication.ConsolidatedReport.Stance;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.stakeholder.StakeholderGroup;

/** Comments, answers and positions as they are printed, and who made them. */
final class ReportComments {
    /** In the place of a paragraph: the consultation as a whole. */
    static final long WHOLE = 0;

    private final ReportMaterial material;
    private final ReportLabels labels;
    private final Map<Long, Paragraph> paragraphs;
    private final Map<Long, List<AnsweredComment>> byParagraph;

    ReportComments(ReportMaterial material, ReportLabels labels) {
        this.material = material;
        this.labels = labels;
        this.paragraphs = material.places().stream()
                .map(Place::paragraph)
                .collect(Collectors.toMap(Paragraph::id, Function.identity(), (one, same) -> one));
        this.byParagraph = material.comments().stream()
                .collect(
                        Collectors.groupingBy(item -> item.comment().paragraph().orElse(WHOLE)));
    }

    /** The comments on any of these paragraphs, in the order in which they were made; {@link #WHOLE} for the whole. */
    List<ConsolidatedReport.Comment> on(Set<Long> places) {
        return places.stream()
                .flatMap(place -> byParagraph.getOrDefault(place, List.of()).stream())
                .sorted(Comparator.comparing(item -> item.comment().number()))
                .map(this::printed)
                .toList();
    }

    Group group(StakeholderGroup group) {
        return new Group(GroupMark.of(group), labels.word(group));
    }

    ConsolidatedReport.Position position(Position position) {
        return new ConsolidatedReport.Position(
                group(position.group()),
                Stance.valueOf(position.stance().name()),
                written(position.summary()),
                position.quotations().stream()
                        .map(quotation -> new Quotation(
                                Text.of(quotation.text(), quotation.comment().language()),
                                quoted(quotation.comment()),
                                String.valueOf(quotation.comment().number()),
                                material.page("/comments/" + quotation.comment().number()),
                                quotation.side()))
                        .toList(),
                written(position.disagreement()),
                material.outcome().objections().getOrDefault(position.id(), List.of()).stream()
                        .map(this::objection)
                        .toList());
    }

    private ConsolidatedReport.Objection objection(Objection objection) {
        return new ConsolidatedReport.Objection(
                objection.voice().name(),
                objection.statedAt().atZone(material.consultation().zone()).toLocalDate(),
                new Text(Markup.toPlainText(objection.text()), Locale.ROOT));
    }

    /** Text of the secretariat, in the language of the consultation. */
    private Text written(String markdown) {
        return Text.of(Markup.toPlainText(markdown), material.consultation().language());
    }

    private ConsolidatedReport.Comment printed(AnsweredComment item) {
        var comment = item.comment();
        return new ConsolidatedReport.Comment(
                String.valueOf(comment.number()),
                material.page("/comments/" + comment.number()),
                comment.voice().name(),
                group(comment.voice().group()),
                comment.kind(),
                about(comment),
                said(comment),
                changes(comment),
                item.disposition().map(given -> new Answer(given.decision(), written(given.reason()))),
                comment.standing().withdrawn());
    }

    /** What a comment says, or that it was withdrawn and when. */
    private Text said(Comment comment) {
        return comment.standing()
                .withdrawnAt()
                .map(moment -> Text.of(
                        labels.text("comment.withdrawn", "day", day(moment)),
                        labels.locale().toLanguageTag()))
                .orElseGet(() -> Text.of(Markup.toPlainText(comment.text()), comment.language()));
    }

    private String day(Instant moment) {
        return labels.date(moment.atZone(material.consultation().zone()).toLocalDate());
    }

    private String quoted(Comment comment) {
        var name = comment.voice().name();
        return comment.standing()
                .withdrawnAt()
                .map(moment -> labels.text("quotation.withdrawn", "author", name, "day", day(moment)))
                .orElse(name);
    }

    private Text about(Comment comment) {
        if (comment.target() == CommentTarget.GAP) {
            return new Text(labels.text(comment.gapBefore() ? "missing.before" : "missing.after"), labels.locale());
        }
        var language = comment.paragraph().map(paragraphs::get).map(Paragraph::language);
        return Text.of(
                comment.quoted().map(words -> "“" + words.text() + "”").orElse(""),
                language.orElse(comment.language()));
    }

    private List<Change> changes(Comment comment) {
        return comment.paragraph().map(paragraphs::get).flatMap(comment::changeOf).stream()
                .flatMap(change -> change.runs().stream())
                .map(run -> new Change(kind(run), Text.of(run.text(), comment.language())))
                .toList();
    }

    private static ChangeKind kind(Run run) {
        return switch (run.fate()) {
            case KEPT -> ChangeKind.KEPT;
            case ADDED -> ChangeKind.ADDED;
            case REMOVED -> ChangeKind.REMOVED;
        };
    }
}
