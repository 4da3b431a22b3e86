package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.comment.CommentTarget;
import org.parley.comment.QuotedWords;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.support.SupportTally;
import org.parley.web.Site;
import org.parley.web.disposition.AnswerLinks.Links;
import org.parley.web.json.Listing;

/**
 * A comment.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param document slug of the document; null for a comment on the whole
 * @param version number of the version that was read
 * @param target what it is about: whole, section, paragraph, words or gap
 * @param paragraph number of the paragraph, for comments on a paragraph or on words in it
 * @param place on the page, counted from 1: of the heading of a section, or of what stands before a gap, 0 at the top
 * @param quote the words that it is about
 * @param quoteStart where they begin in the plain text of the paragraph, in UTF-16 units
 * @param kind support, objection, question, remark or amendment
 * @param text Markdown
 * @param wording the paragraph or heading as proposed, or the text missing in a gap, for amendments
 * @param buildsOn number of the amendment that it builds on
 * @param language language tag
 * @param edition language of the edition that its author read; null for the authoritative one
 * @param by in whose name
 * @param createdAt when it was taken in
 * @param digest SHA-256 of what was taken in, as the receipt states it
 * @param state which of its states this is, from 1; give it as {@code If-Match} to change the comment
 * @param editedAt when these words were written, if they are not the first
 * @param withdrawnAt when its author withdrew it; text and wording are empty then, and stand in its history
 * @param withdrawalReason why, in the author's words
 * @param support what each group thinks of it; the groups are not added up
 * @param replyCount how many replies it has
 * @param replies the first of them, oldest first; null in lists
 * @param disposition what became of it; null while it waits for its answer
 * @param campaign number of the set of similar comments that it belongs to
 */
public record CommentData(
        int number,
        String url,
        Optional<String> document,
        Optional<Integer> version,
        String target,
        Optional<String> paragraph,
        Optional<Integer> place,
        Optional<String> quote,
        Optional<Integer> quoteStart,
        String kind,
        String text,
        Optional<String> wording,
        Optional<Integer> buildsOn,
        String language,
        Optional<String> edition,
        VoiceData by,
        Instant createdAt,
        String digest,
        int state,
        Optional<Instant> editedAt,
        Optional<Instant> withdrawnAt,
        String withdrawalReason,
        List<GroupSupportData> support,
        int replyCount,
        @Nullable Listing<ReplyData> replies,
        Optional<DispositionData> disposition,
        Optional<Integer> campaign) {
    static CommentData of(
            Consultation consultation,
            AnsweredComment answered,
            Optional<Place> place,
            SupportTally support,
            @Nullable Listing<ReplyData> replies,
            Optional<Integer> campaign,
            Links links,
            Site site) {
        Comment comment = answered.comment();
        return new CommentData(
                comment.number(),
                site.url("/consultations/" + consultation.slug() + "/comments/" + comment.number()),
                place.map(at -> at.document().slug()).map(Slug::value),
                place.map(at -> at.version().number()),
                comment.target().code(),
                place.filter(at -> !byPlace(comment))
                        .flatMap(at -> at.paragraph().number()),
                place.filter(at -> byPlace(comment))
                        .map(at -> comment.gapBefore() ? 0 : at.paragraph().place()),
                comment.quoted().map(QuotedWords::text),
                comment.quoted().map(QuotedWords::start),
                comment.kind().code(),
                comment.text(),
                comment.wording(),
                comment.buildsOn(),
                comment.language(),
                comment.readLanguage(),
                VoiceData.of(comment.voice()),
                comment.createdAt(),
                comment.contentDigest(),
                comment.standing().state(),
                comment.standing().editedAt(),
                comment.standing().withdrawnAt(),
                comment.standing().withdrawalReason(),
                GroupSupportData.of(support),
                comment.replyCount(),
                replies,
                answered.disposition().map(given -> DispositionData.of(given, links)),
                campaign);
    }

    private static boolean byPlace(Comment comment) {
        return comment.target() == CommentTarget.SECTION || comment.target() == CommentTarget.GAP;
    }
}
