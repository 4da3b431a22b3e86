package org.parley.web.reading;

import java.util.List;

/**
 * What stands beside a paragraph.
 *
 * @param comments number of comments, proposed changes among them
 * @param changes number of proposed changes
 * @param withdrawn number of comments that were withdrawn, which are in no other figure
 * @param groups the comments by group
 * @param bar the same as a bar
 * @param leading the comments shown
 */
public record Margin(
        int comments, int changes, int withdrawn, List<GroupCount> groups, HeatBar bar, List<Lead> leading) {
    public Margin {
        groups = List.copyOf(groups);
        leading = List.copyOf(leading);
    }

    /** Number of comments that are not shown. */
    public int more() {
        return comments - leading.size();
    }
}
