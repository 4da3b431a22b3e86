package org.parley.web.workbench;

import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.casework.WorkItem;
import org.parley.comment.Comment;
import org.parley.disposition.Disposition;
import org.parley.document.Paragraph;
import org.parley.web.campaign.Membership;
import org.parley.web.casework.CommentCase;
import org.parley.web.desk.Opened;
import org.parley.web.disposition.AnswerView;

/**
 * The comment that is open beside the list.
 *
 * @param item how the list holds it
 * @param opened the comment and its place in the list
 * @param text the paragraph that it is on, as commented on
 * @param difference what it would change in the paragraph, for an amendment
 * @param work what the secretariat knows of it among itself
 * @param membership the campaign that it belongs to
 * @param answer the form for its answer
 */
public record OpenComment(
        WorkItem item,
        Opened opened,
        Optional<Paragraph> text,
        Optional<Difference> difference,
        Optional<CommentCase> work,
        Optional<Membership> membership,
        AnswerView answer) {

    public Comment comment() {
        return opened.comment();
    }

    /** The answer, as stored. */
    public Optional<Disposition> disposition() {
        return item.disposition();
    }
}
