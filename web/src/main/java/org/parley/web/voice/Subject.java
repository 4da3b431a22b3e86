package org.parley.web.voice;

import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.CommentKind;
import org.parley.comment.Reply;
import org.parley.comment.Standing;
import org.parley.consultation.Consultation;

/**
 * What somebody corrects, withdraws or looks back on: a comment, or a reply to it.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param reply the reply; absent if it is the comment itself
 */
public record Subject(Consultation consultation, Comment comment, Optional<Reply> reply) {
    /** Path of the page on which it stands. */
    public String page() {
        return "/consultations/" + consultation.slug() + "/comments/" + comment.number();
    }

    /** Path to which its own pages belong. */
    public String path() {
        return page() + reply.map(one -> "/replies/" + one.place()).orElse("");
    }

    /** Address of the place where it stands. */
    public String address() {
        int size = 50;
        return page()
                + reply.map(one -> {
                            int after = (one.place() - 1) / size * size;
                            return (after == 0 ? "" : "?after=" + after) + "#reply-" + one.place();
                        })
                        .orElse("");
    }

    public Standing standing() {
        return reply.map(Reply::standing).orElseGet(comment::standing);
    }

    public String text() {
        return reply.map(Reply::text).orElseGet(comment::text);
    }

    public Optional<String> wording() {
        return reply.isPresent() ? Optional.empty() : comment.wording();
    }

    public String language() {
        return reply.map(Reply::language).orElseGet(comment::language);
    }

    /** Whether it proposes wording. */
    public boolean amendment() {
        return reply.isEmpty() && comment.kind() == CommentKind.AMENDMENT;
    }

    /** Last part of the message keys: {@code reply} or {@code comment}. */
    public String word() {
        return reply.isPresent() ? "reply" : "comment";
    }

    /** Place of the reply; 0 for the comment itself. */
    public int place() {
        return reply.map(Reply::place).orElse(0);
    }
}
