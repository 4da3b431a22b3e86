package org.parley.web.api;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.parley.comment.CommentTally;

/**
 * How many comments there are.
 *
 * @param total all of them that are not withdrawn
 * @param answered those with a disposition
 * @param withdrawn those that were withdrawn, which are in no other figure
 * @param byGroup all of them by code of the stakeholder group
 */
public record CommentCountsData(int total, int answered, int withdrawn, Map<String, Integer> byGroup) {
    static CommentCountsData of(Collection<CommentTally> tallies) {
        var byGroup = new TreeMap<String, Integer>();
        tallies.forEach(tally -> byGroup.merge(tally.group().code(), tally.total(), Integer::sum));
        return new CommentCountsData(
                tallies.stream().mapToInt(CommentTally::total).sum(),
                tallies.stream().mapToInt(CommentTally::answered).sum(),
                tallies.stream().mapToInt(CommentTally::withdrawn).sum(),
                byGroup);
    }
}
