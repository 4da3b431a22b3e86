package org.parley.web.api;

import java.util.List;
import org.parley.document.MatchingReview;

/**
 * From where one heading or paragraph of a version in preparation comes.
 *
 * @param place counted from 1
 * @param fate kept, changed, moved, split, merged or added
 * @param moved whether it stands in another order than before
 * @param doubtful whether somebody should look at it
 * @param said whether somebody said from where it comes
 * @param from places in the version before, counted from 1
 */
public record MatchData(int place, String fate, boolean moved, boolean doubtful, boolean said, List<Integer> from) {
    static MatchData of(MatchingReview review, int place) {
        var proposal = review.proposal();
        var matching = proposal.matching();
        return new MatchData(
                place + 1,
                matching.fate(place).code(),
                matching.moved(place),
                proposal.doubtful(place),
                proposal.said(place),
                matching.predecessors(place).stream().map(older -> older + 1).toList());
    }
}
