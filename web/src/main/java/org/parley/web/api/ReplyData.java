package org.parley.web.api;

import java.time.Instant;
import org.parley.comment.Reply;

/**
 * A reply to a comment.
 *
 * @param place within the thread, counted from 1
 * @param text Markdown
 * @param language language tag
 * @param by in whose name
 * @param createdAt when
 */
public record ReplyData(int place, String text, String language, VoiceData by, Instant createdAt) {
    static ReplyData of(Reply reply) {
        return new ReplyData(
                reply.place(), reply.text(), reply.language(), VoiceData.of(reply.voice()), reply.createdAt());
    }
}
