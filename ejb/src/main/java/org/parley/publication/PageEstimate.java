package org.parley.publication;

import java.util.List;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Text;

/** How many pages a report will have, from its lines of text; meant to be a little too high. */
final class PageEstimate {
    private static final int PAGES_AROUND = 4;
    private static final int LINES_PER_PAGE = 42;
    private static final int CHARACTERS_PER_LINE = 75;
    private static final int CHARACTERS_PER_COLUMN_LINE = 42;

    private PageEstimate() {}

    static int of(ConsolidatedReport report) {
        long lines = report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .mapToLong(PageEstimate::lines)
                .sum();
        long rows = (long) report.participation().byCountry().size()
                + report.participation().byGroup().size();
        long pages = PAGES_AROUND + (lines + rows * 2) / LINES_PER_PAGE;
        return (int) Math.min(Integer.MAX_VALUE, pages);
    }

    private static long lines(Paragraph paragraph) {
        return 6
                + lines(paragraph.text(), CHARACTERS_PER_LINE)
                + paragraph.positions().stream().mapToLong(PageEstimate::lines).sum()
                + paragraph.comments().stream().mapToLong(PageEstimate::lines).sum();
    }

    private static long lines(Position position) {
        return 3
                + lines(position.summary(), CHARACTERS_PER_LINE)
                + lines(position.disagreement(), CHARACTERS_PER_LINE)
                + position.quotations().stream()
                        .mapToLong(q -> 2 + lines(q.words(), CHARACTERS_PER_LINE))
                        .sum();
    }

    private static long lines(Comment comment) {
        long reason = comment.answer()
                .map(a -> lines(a.reason(), CHARACTERS_PER_COLUMN_LINE / 2))
                .orElse(0L);
        return 3 + Math.max(reason, lines(comment.text(), CHARACTERS_PER_COLUMN_LINE) + wording(comment));
    }

    private static long wording(Comment comment) {
        List<ConsolidatedReport.Change> wording = comment.wording();
        return wording.stream().mapToLong(c -> c.text().content().length()).sum() / CHARACTERS_PER_COLUMN_LINE;
    }

    /** Line breaks count as lines, so that a text of nothing but them is not taken for short. */
    private static long lines(Text text, int charactersPerLine) {
        String content = text.content();
        return 1 + content.length() / charactersPerLine + content.lines().count();
    }
}
