package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.comment.Reply;
import org.parley.consultation.Consultation;
import org.parley.disposition.Disposition;
import org.parley.document.Place;
import org.parley.web.voice.SupportPanel;

/**
 * What the page of one comment shows.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param place the paragraph that it is on; absent for a comment on the whole
 * @param change what it would change in the paragraph; empty unless it is an amendment
 * @param answer of the secretariat
 * @param after place of the last reply on the page before; 0 on the first
 * @param replies one page of them
 * @param support what others think of it
 * @param form the form for a reply
 */
public record ThreadView(
        Consultation consultation,
        Comment comment,
        Optional<Place> place,
        List<Run> change,
        Optional<Disposition> answer,
        int after,
        List<Reply> replies,
        SupportPanel support,
        CommentForm form) {
    /** Most replies on one page. */
    static final int SIZE = 50;

    public ThreadView {
        change = List.copyOf(change);
        replies = List.copyOf(replies);
    }

    /** Path of the comment. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/comments/" + comment.number();
    }

    /** Place of the last reply shown. */
    public int last() {
        return replies.isEmpty() ? after : replies.getLast().place();
    }

    /** Whether there are replies after those shown. */
    public boolean more() {
        return last() < comment.replyCount();
    }

    /** Where the page before this one begins. */
    public int before() {
        return Math.max(0, after - SIZE);
    }
}
