package org.parley.web.reading;

import java.util.Optional;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentKind;
import org.parley.comment.CommentTally;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Which comments stand in the margin.
 *
 * @param group of one group only
 * @param kind of one kind only
 */
public record ReaderFilter(Optional<StakeholderGroup> group, Optional<CommentKind> kind) {
    static final ReaderFilter ALL = new ReaderFilter(Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean narrows() {
        return group.isPresent() || kind.isPresent();
    }

    boolean admits(CommentTally tally) {
        return group.map(tally.group()::equals).orElse(true)
                && kind.map(tally.kind()::equals).orElse(true);
    }

    CommentFilter comments() {
        return new CommentFilter(
                Optional.empty(), group, kind, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
