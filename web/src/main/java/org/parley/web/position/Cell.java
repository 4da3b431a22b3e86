package org.parley.web.position;

import java.util.Optional;
import org.parley.position.Position;
import org.parley.stakeholder.StakeholderGroup;

/**
 * One group on one paragraph.
 *
 * @param group the group
 * @param position what it holds, as consolidated
 * @param comments how many comments it made
 */
public record Cell(StakeholderGroup group, Optional<Position> position, int comments) {
    /** Whether the group neither commented nor has a position. */
    public boolean silent() {
        return comments == 0 && position.isEmpty();
    }

    /** Whether the group commented and has no position yet. */
    public boolean missing() {
        return comments > 0 && position.isEmpty();
    }
}
