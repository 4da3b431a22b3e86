package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.parley.comment.Comment;
import org.parley.comment.Reply;
import org.parley.comment.ReplyRevisions;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultation;
import org.parley.support.Supports;

/** Finds out what the reader may change on the page of a comment. */
@RequestScoped
public class Acts {
    @Inject
    Revisions revisions;

    @Inject
    ReplyRevisions replyRevisions;

    @Inject
    Supports supports;

    @Inject
    Clock clock;

    /** The acts on a comment and the replies shown with it. */
    public ThreadActs on(Consultation consultation, Comment comment, List<Reply> replies) {
        boolean open = consultation.takesContributions(clock.instant());
        boolean edited = comment.standing().editedAt().isPresent();
        return new ThreadActs(
                open && !comment.standing().withdrawn() && revisions.mine(comment),
                open ? replyRevisions.mine(replies) : Set.of(),
                edited ? earlierSupporters(comment) : 0,
                edited ? revisions.repliesBefore(comment) : 0);
    }

    private int earlierSupporters(Comment comment) {
        return supports.supportersByState(comment).entrySet().stream()
                .filter(entry -> entry.getKey() < comment.standing().state())
                .mapToInt(entry -> entry.getValue())
                .sum();
    }
}
