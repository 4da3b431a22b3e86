package org.parley.disposition;

import java.util.Optional;
import org.parley.comment.Comment;

/**
 * A comment and what became of it.
 *
 * @param comment the comment
 * @param disposition absent while the comment waits for its answer
 */
public record AnsweredComment(Comment comment, Optional<Disposition> disposition) {
    public boolean answered() {
        return disposition.isPresent();
    }

    /** Version from which a form for the answer is filled; 0 while there is no answer. */
    public int version() {
        return disposition.map(Disposition::version).orElse(0);
    }
}
