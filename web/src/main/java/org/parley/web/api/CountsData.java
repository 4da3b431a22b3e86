package org.parley.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.SubmissionTally;

/**
 * How many there are.
 *
 * @param total all of them
 * @param byGroup by code of the stakeholder group; {@code not-stated} for those of no known group
 */
public record CountsData(int total, Map<String, Integer> byGroup) {
    static CountsData of(List<SubmissionTally> tallies) {
        var byGroup = new LinkedHashMap<String, Integer>();
        tallies.forEach(
                tally -> byGroup.put(tally.group().map(StakeholderGroup::code).orElse("not-stated"), tally.total()));
        return new CountsData(tallies.stream().mapToInt(SubmissionTally::total).sum(), byGroup);
    }
}
