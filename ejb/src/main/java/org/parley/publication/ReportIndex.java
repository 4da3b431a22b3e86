package org.parley.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Stance;

/**
 * The two tables that lead into the report, cut into pieces that fit on a page each, so that every page has its own
 * table head.
 */
final class ReportIndex {
    private static final int PARAGRAPHS_PER_PIECE = 12;
    private static final int COMMENTS_PER_PIECE = 32;

    private final List<ParagraphRow> paragraphs = new ArrayList<>();
    private final List<CommentRow> comments = new ArrayList<>();

    ReportIndex(ConsolidatedReport report, ReportPage page) {
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

    /** The groups that hold a position anywhere, in the order in which they are met. */
    List<Group> groups() {
        return paragraphs.stream()
                .flatMap(row -> row.paragraph().positions().stream())
                .map(Position::group)
                .distinct()
                .toList();
    }

    static Stance stance(Paragraph paragraph, Group group) {
        return paragraph.positions().stream()
                .filter(position -> position.group().equals(group))
                .map(Position::stance)
                .findFirst()
                .orElse(Stance.NO_POSITION);
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
