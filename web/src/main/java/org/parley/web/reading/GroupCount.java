package org.parley.web.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.parley.stakeholder.StakeholderGroup;

/**
 * A figure of one stakeholder group.
 *
 * @param group the group
 * @param count how many, 0 or more
 */
public record GroupCount(StakeholderGroup group, int count) {

    /** The figures of all groups that have one above 0, in the order of the groups. */
    static List<GroupCount> present(ToIntFunction<StakeholderGroup> counting) {
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new GroupCount(group, counting.applyAsInt(group)))
                .filter(figure -> figure.count() > 0)
                .toList();
    }
}
