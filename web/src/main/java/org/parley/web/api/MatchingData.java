package org.parley.web.api;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.document.MatchingReview;

/**
 * From which paragraphs those of a version in preparation come.
 *
 * @param number of the version in preparation
 * @param before number of the version from which it comes
 * @param reviewed whether the matching was reviewed since the last correction of the text
 * @param blocks the headings and paragraphs of the version in preparation, in order
 * @param removed places in the version before, counted from 1, from which nothing comes
 * @param version grows with every correction of the text or the matching
 */
public record MatchingData(
        int number, int before, boolean reviewed, List<MatchData> blocks, List<Integer> removed, int version) {
    static MatchingData of(MatchingReview review) {
        var matching = review.proposal().matching();
        return new MatchingData(
                review.opened().version().number(),
                review.before().number(),
                review.reviewed(),
                IntStream.range(0, matching.newer().size())
                        .mapToObj(place -> MatchData.of(review, place))
                        .toList(),
                matching.removed().stream().map(place -> place + 1).toList(),
                review.opened().version().revision());
    }
}
