package org.parley.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on one comment is.
 *
 * @param comment identity of the comment
 * @param number of the comment
 * @param state UNREAD, READ, PROPOSED, ANSWERED or WITHDRAWN
 * @param assigned whose work it is; null if nobody's
 * @param version what a form was filled from by which it is assigned
 */
public record AssignedWork(
        long comment, int number, String state, @Nullable Long assigned, int version) {
    public Optional<Long> assignee() {
        return Optional.ofNullable(assigned);
    }
}
