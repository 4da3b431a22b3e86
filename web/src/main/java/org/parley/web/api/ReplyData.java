package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.comment.Reply;

/**
 * A reply to a comment.
 *
 * @param place within the thread, counted from 1
 * @param text Markdown
 * @param language language tag
 * @param by in whose name
 * @param createdAt when
 * @param state which of its states this is, from 1; give it as {@code If-Match} to change the reply
 * @param editedAt when these words were written, if they are not the first
 * @param withdrawnAt when its author withdrew it; the text is empty then, and stands in its history
 * @param withdrawalReason why, in the author's words
 */
public record ReplyData(
        int place,
        String text,
        String language,
        VoiceData by,
        Instant createdAt,
        int state,
        Optional<Instant> editedAt,
        Optional<Instant> withdrawnAt,
        String withdrawalReason) {
    static ReplyData of(Reply reply) {
        return new ReplyData(
                reply.place(),
                reply.text(),
                reply.language(),
                VoiceData.of(reply.voice()),
                reply.createdAt(),
                reply.standing().state(),
                reply.standing().editedAt(),
                reply.standing().withdrawnAt(),
                reply.standing().withdrawalReason());
    }
}
