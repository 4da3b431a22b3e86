package org.parley.publication;

import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;
import org.parley.publication.ConsolidatedReport.Text;

/**
 * How many pages a report will have, from the lines that its texts fill. It is made before anything is set, and it is
 * meant to be a little too high: what it guards is memory.
 */
final class PageEstimate {
    private static final int PAGES_AROUND = 6;
    private static final int LINES_PER_PAGE = 46;
    private static final int CHARACTERS_PER_LINE = 76;

    private PageEstimate() {}

    static int of(ConsolidatedReport report) {
        long lines = lines(report.purpose())
                + lines(report.method())
                + rows(report.participation())
                + lines(report.overall());
        for (ConsolidatedReport.Section section : report.sections()) {
            lines += 6 + lines(section.heading());
            for (Paragraph paragraph : section.paragraphs()) {
                lines += lines(paragraph);
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, PAGES_AROUND + lines / LINES_PER_PAGE);
    }

    private static long lines(Overall overall) {
        long lines = lines(overall.convergence()) + lines(overall.divergence()) + lines(overall.note());
        for (Overall.EditionChange change : overall.changes()) {
            lines += 6 + lines(change.what()) + lines(change.before()) + lines(change.after()) + lines(change.reason());
        }
        return lines
                + 2L * (overall.byDay().size() + overall.byLanguage().size())
                + 2L * overall.silence().organisations().size()
                + 2L * overall.facts().size();
    }

    private static long rows(ConsolidatedReport.Participation participation) {
        return 2L * (participation.byCountry().size() + participation.byGroup().size());
    }

    /** Also counts its rows in the contents and in the table of positions. */
    private static long lines(Paragraph paragraph) {
        long lines = 15 + lines(paragraph.heading()) + lines(paragraph.text());
        for (Position position : paragraph.positions()) {
            lines += lines(position);
        }
        for (Comment comment : paragraph.comments()) {
            lines += lines(comment);
        }
        return lines;
    }

    private static long lines(Position position) {
        long lines = 2 + lines(position.summary()) + lines(position.disagreement());
        for (ConsolidatedReport.Objection objection : position.objections()) {
            lines += 2 + lines(objection.text());
        }
        for (Quotation quotation : position.quotations()) {
            lines += 1 + lines(quotation.words());
        }
        return lines;
    }

    /** Also counts its row in the table of answers. */
    private static long lines(Comment comment) {
        long wording = 0;
        for (Change change : comment.wording()) {
            wording += width(change.text());
        }
        return 4
                + lines(comment.about())
                + lines(comment.text())
                + wording / CHARACTERS_PER_LINE
                + comment.answer().map(answer -> lines(answer.reason())).orElse(1L);
    }

    /** Line breaks count as lines, so that a text of nothing but them is not taken for short. */
    private static long lines(Text text) {
        return text.isBlank()
                ? 0
                : 1 + width(text) / CHARACTERS_PER_LINE + text.content().lines().count();
    }

    /** In Latin letters; the characters of East Asia are about twice as wide. */
    private static long width(Text text) {
        return text.content()
                .codePoints()
                .map(c -> c >= 0x1100 ? 2 : 1)
                .asLongStream()
                .sum();
    }
}
