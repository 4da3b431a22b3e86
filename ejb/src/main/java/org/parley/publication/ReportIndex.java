package org.parley.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.position.Agreement;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;

/**
 * The two tables that lead into the report, cut into pieces that fit on a page each, so that every page has its own
 * table head.
 */
final class ReportIndex {
    private static final int PARAGRAPHS_PER_PIECE = 12;
    private static final int COMMENTS_PER_PIECE = 32;

    private final List<ParagraphRow> paragraphs = new ArrayList<>();
    private final List<CommentRow> comments = new ArrayList<>();
    private final List<Group> groups;

    ReportIndex(ConsolidatedReport report, ReportPage page) {
        this.groups = report.overall().groups();
        for (int s = 0; s < report.sections().size(); s++) {
            List<Paragraph> section = report.sections().get(s).paragraphs();
            for (int p = 0; p < section.size(); p++) {
                add(section.get(p), page.anchor(s, p), page);
            }
        }
    }

    private void add(Paragraph paragraph, String anchor, ReportPage page) {
        if (!paragraph.positions().isEmpty()) {
            paragraphs.add(new ParagraphRow(paragraph, anchor));
        }
        for (int c = 0; c < paragraph.comments().size(); c++) {
            comments.add(new CommentRow(paragraph, paragraph.comments().get(c), page.anchor(anchor, c)));
        }
    }

    /** The paragraphs on which a group holds a position. */
    List<List<ParagraphRow>> glance() {
        return pieces(paragraphs, PARAGRAPHS_PER_PIECE);
    }

    /** All comments in the order in which they are printed. */
    List<List<CommentRow>> comments() {
        return pieces(comments, COMMENTS_PER_PIECE);
    }

    /** The groups that were invited or spoke; of a report that does not say, those that hold a position. */
    List<Group> groups() {
        return groups.isEmpty()
                ? paragraphs.stream()
                        .flatMap(row -> row.paragraph().positions().stream())
                        .map(Position::group)
                        .distinct()
                        .toList()
                : groups;
    }

    /** The paragraphs on which the groups agree, or do not, in this way. */
    List<ParagraphRow> agreeing(Agreement agreement) {
        return paragraphs.stream()
                .filter(row -> agreement(row.paragraph()) == agreement)
                .toList();
    }

    private static Agreement agreement(Paragraph paragraph) {
        return Agreement.of(paragraph.positions().stream()
                .map(position ->
                        org.parley.position.Stance.valueOf(position.stance().name()))
                .toList());
    }

    static Optional<Position> position(Paragraph paragraph, Group group) {
        return paragraph.positions().stream()
                .filter(position -> position.group().equals(group))
                .findFirst();
    }

    /** Whether a group made a comment on a paragraph. */
    static boolean commented(Paragraph paragraph, Group group) {
        return paragraph.comments().stream().anyMatch(comment -> comment.group().equals(group));
    }

    /** How many comments each group made on a paragraph, in the order in which they are met. */
    static Map<Group, Long> commentsByGroup(Paragraph paragraph) {
        return paragraph.comments().stream()
                .collect(Collectors.groupingBy(Comment::group, LinkedHashMap::new, Collectors.counting()));
    }

    private static <T> List<List<T>> pieces(List<T> rows, int length) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += length) {
            pieces.add(rows.subList(from, Math.min(rows.size(), from + length)));
        }
        return pieces;
    }

    /** A paragraph and the place to which a link to it leads. */
    record ParagraphRow(Paragraph paragraph, String anchor) {}

    /** A comment, its paragraph, and the place to which a link to it leads. */
    record CommentRow(Paragraph paragraph, Comment comment, String anchor) {}
}
