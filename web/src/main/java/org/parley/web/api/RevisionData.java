package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.comment.CommentKind;
import org.parley.comment.Revision;

/**
 * One state of the words of a comment or reply.
 *
 * @param state from 1
 * @param kind of a comment; null for replies
 * @param text Markdown
 * @param wording the proposed text, for amendments
 * @param language language tag
 * @param digest SHA-256 as the receipt of this state states it
 * @param writtenBy name of the person who wrote it
 * @param since from when it stood
 */
public record RevisionData(
        int state,
        Optional<String> kind,
        String text,
        Optional<String> wording,
        String language,
        String digest,
        String writtenBy,
        Instant since) {
    static RevisionData of(Revision revision) {
        return new RevisionData(
                revision.state(),
                revision.kind().map(CommentKind::code),
                revision.text(),
                revision.wording(),
                revision.language(),
                revision.contentDigest(),
                revision.writtenBy(),
                revision.since());
    }
}
