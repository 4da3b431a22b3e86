package org.parley.web.reading;

import java.util.List;
import java.util.function.Predicate;
import org.parley.comment.CommentFigures.DocumentTally;
import org.parley.stakeholder.StakeholderGroup;

/**
 * The comments on each document in figures.
 *
 * @param tallies one for each document and group
 */
record DocumentTallies(List<DocumentTally> tallies) {
    /** In place of a document: the consultation as a whole. */
    static final long WHOLE = 0;

    /** Number of comments on a document. */
    int of(long document) {
        return sum(tally -> tally.document() == document);
    }

    /** Number of comments that a group made on a document. */
    int of(long document, StakeholderGroup group) {
        return sum(tally -> tally.document() == document && tally.group() == group);
    }

    private int sum(Predicate<DocumentTally> chosen) {
        return tallies.stream().filter(chosen).mapToInt(DocumentTally::total).sum();
    }
}
