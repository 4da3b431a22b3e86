package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.campaign.Campaign;
import org.parley.comment.Comment;
import org.parley.comment.Reply;
import org.parley.consultation.Consultation;
import org.parley.document.Place;
import org.parley.markup.Mark;
import org.parley.markup.Markup;
import org.parley.web.disposition.PinnedAnswer;
import org.parley.web.voice.SupportPanel;
import org.parley.web.voice.ThreadActs;

/**
 * What the page of one comment shows.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param place the paragraph that it is on; absent for a comment on the whole
 * @param change what it would change in the paragraph; empty unless it is an amendment
 * @param beside the proposals beside this one
 * @param answer of the secretariat
 * @param after place of the last reply on the page before; 0 on the first
 * @param replies one page of them
 * @param support what others think of it
 * @param later where its paragraph stands now; absent if that is where it was made
 * @param campaign the set of similar comments that it belongs to
 * @param acts what became of it since, and what the reader may change
 * @param form the form for a reply
 */
public record ThreadView(
        Consultation consultation,
        Comment comment,
        Optional<Place> place,
        List<Run> change,
        Beside beside,
        Optional<PinnedAnswer> answer,
        int after,
        List<Reply> replies,
        SupportPanel support,
        Optional<Later> later,
        Optional<Campaign> campaign,
        ThreadActs acts,
        CommentForm form) {
    /** Most replies on one page. */
    static final int SIZE = 50;

    /**
     * The proposals beside one.
     *
     * @param touching those that change the same words
     * @param building those that build on it
     * @param fromEarlier what it changes in the one on which it builds
     */
    public record Beside(List<Comment> touching, List<Comment> building, List<Run> fromEarlier) {
        public Beside {
            touching = List.copyOf(touching);
            building = List.copyOf(building);
            fromEarlier = List.copyOf(fromEarlier);
        }
    }

    public ThreadView {
        change = List.copyOf(change);
        replies = List.copyOf(replies);
    }

    /** Path of the comment. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/comments/" + comment.number();
    }

    /** The part of a message key that says what the comment is about. */
    public String about() {
        return place.isEmpty() ? "whole" : comment.target().code();
    }

    /** Whether the words that it is about stand in the paragraph beside which it is shown. */
    public boolean quoteGone() {
        return comment.quoted().isPresent()
                && place.filter(at -> Lead.stands(comment, at.paragraph())).isEmpty();
    }

    /** The words that it is about, marked in the paragraph. */
    public List<Mark> marks(String title) {
        return place.flatMap(at -> comment.quoted()
                        .flatMap(words ->
                                words.in(Markup.toPlainText(at.paragraph().text()))))
                .map(range -> List.of(new Mark(range, "#own", title)))
                .orElse(List.of());
    }

    /** Path of the page with everything that is said about the paragraph or heading. */
    public String everything() {
        return place.map(at -> "/consultations/" + consultation.slug() + "/documents/"
                        + at.document().slug() + "/paragraphs/"
                        + at.paragraph().number().orElse("s" + at.paragraph().place()) + "?version="
                        + at.version().number())
                .orElse("");
    }

    /** Path of the form for a proposal that builds on this one. */
    public String building() {
        return place.map(at -> "/consultations/" + consultation.slug() + "/documents/"
                        + at.document().slug() + "?version=" + at.version().number() + "&on=" + comment.number()
                        + target(at))
                .orElse("");
    }

    private String target(Place at) {
        int place = comment.gapBefore() ? 0 : at.paragraph().place();
        return switch (comment.target()) {
            case GAP -> "&act=missing&place=" + place + "#gap-" + place;
            case SECTION -> "&act=amendment&place=" + place + "#s" + place + "-comment";
            default -> {
                var number = at.paragraph().number().orElse("");
                yield "&act=amendment&at=" + number + "#p" + number + "-comment";
            }
        };
    }

    /** The form for a reply that quotes the comment, or the reply with this place. */
    public String quoting(int reply) {
        return path() + "?" + (after == 0 ? "" : "after=" + after + "&") + "quote=" + reply + "#reply";
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
