package org.parley.objection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parley.position.Position;
import org.parley.stakeholder.StakeholderGroup;

/**
 * What somebody of a group reads.
 *
 * @param group the group
 * @param seats in whose name the caller reads, at least one
 * @param positions every position of the group, in no order
 * @param objections those of anybody of the group that were not taken back
 */
public record GroupReading(
        StakeholderGroup group, List<Seat> seats, List<Position> positions, List<Objection> objections) {
    public GroupReading {
        seats = List.copyOf(seats);
        positions = List.copyOf(positions);
        objections = List.copyOf(objections);
    }

    /** The last moment of the longest access. */
    public Instant until() {
        return seats.stream().map(Seat::until).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The objections to one position. */
    public List<Objection> to(Position position) {
        return objections.stream()
                .filter(objection -> objection.position() == position.id())
                .toList();
    }
}
