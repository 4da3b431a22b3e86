package org.parley.publication;

import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;

/**
 * Which pieces are short enough to stand on one page. What is longer flows on to the next page, for else it would leave
 * an empty half page behind.
 */
final class KeptTogether {
    private static final int CHARACTERS = 1200;

    private KeptTogether() {}

    static String style(Paragraph paragraph) {
        return style(paragraph.heading().content().length()
                + paragraph.text().content().length());
    }

    static String style(Position position) {
        int length = position.summary().content().length()
                + position.disagreement().content().length();
        for (Quotation quotation : position.quotations()) {
            length += quotation.words().content().length();
        }
        return style(length);
    }

    static String style(Comment comment) {
        int length = comment.about().content().length()
                + comment.text().content().length()
                + comment.answer().map(a -> a.reason().content().length()).orElse(0);
        for (Change change : comment.wording()) {
            length += change.text().content().length();
        }
        return style(length);
    }

    /** Name of the style class, or nothing. */
    private static String style(int characters) {
        return characters <= CHARACTERS ? "whole" : "";
    }
}
