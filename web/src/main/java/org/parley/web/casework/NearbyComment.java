package org.parley.web.casework;

import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.disposition.Disposition;

/**
 * A comment that says something like the open one.
 *
 * @param comment the comment
 * @param disposition its answer
 * @param share how much of what is telling in the open one it says too, above 0 to 1
 */
public record NearbyComment(Comment comment, Optional<Disposition> disposition, double share) {
    /** In whole percent, from 1. */
    public int percent() {
        return Math.clamp(Math.round(share * 100), 1, 100);
    }
}
