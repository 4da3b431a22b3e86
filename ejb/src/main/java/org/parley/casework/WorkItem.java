package org.parley.casework;

import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Disposition;

/**
 * A comment in the list, with all that the list shows of it.
 *
 * @param row how the list holds it
 * @param comment the comment
 * @param disposition its answer
 * @param openings who has opened it, the last first
 */
public record WorkItem(WorkRow row, Comment comment, Optional<Disposition> disposition, List<Opening> openings) {
    public WorkItem {
        openings = List.copyOf(openings);
    }

    public AnsweredComment answered() {
        return new AnsweredComment(comment, disposition);
    }
}
