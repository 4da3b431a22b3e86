package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.Listing;

/**
 * A comment.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param document slug of the document; null for a comment on the whole
 * @param version number of the version that was read
 * @param paragraph number of the paragraph; null for a comment on the whole
 * @param kind support, objection, question, remark or amendment
 * @param text Markdown
 * @param wording the paragraph as proposed, for amendments
 * @param language language tag
 * @param by in whose name
 * @param createdAt when it was taken in
 * @param digest SHA-256 of what was taken in, as the receipt states it
 * @param replyCount how many replies it has
 * @param replies the first of them, oldest first; null in lists
 * @param disposition what became of it; null while it waits for its answer
 */
public record CommentData(
        int number,
        String url,
        Optional<String> document,
        Optional<Integer> version,
        Optional<String> paragraph,
        String kind,
        String text,
        Optional<String> wording,
        String language,
        VoiceData by,
        Instant createdAt,
        String digest,
        int replyCount,
        @Nullable Listing<ReplyData> replies,
        Optional<DispositionData> disposition) {
    static CommentData of(
            Consultation consultation,
            AnsweredComment answered,
            Optional<Place> place,
            @Nullable Listing<ReplyData> replies,
            Site site) {
        Comment comment = answered.comment();
        return new CommentData(
                comment.number(),
                site.url("/consultations/" + consultation.slug() + "/comments/" + comment.number()),
                place.map(at -> at.document().slug()).map(Slug::value),
                place.map(at -> at.version().number()),
                place.flatMap(at -> at.paragraph().number()),
                comment.kind().code(),
                comment.text(),
                comment.wording(),
                comment.language(),
                VoiceData.of(comment.voice()),
                comment.createdAt(),
                comment.contentDigest(),
                comment.replyCount(),
                replies,
                answered.disposition().map(DispositionData::of));
    }
}
