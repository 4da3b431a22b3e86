package org.parley.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with all that a line about it says.
 *
 * @param id of the note; grows, but what commits late may have a smaller one than what came before
 * @param kind what happened
 * @param at when
 * @param consultation slug
 * @param title of the consultation
 * @param zone in which its times are shown
 * @param document slug of the text it is about
 * @param documentTitle its title
 * @param version number of the version published
 * @param comment number of the comment it is about
 * @param place of the reply in its thread
 * @param paragraph number of the paragraph, in the version on which the comment was made
 * @param name in whose name something was said; title of a meeting
 * @param detail code of the kind of comment, the decision, the phase; {@code cancelled} for a meeting that is
 * @param text what was said, Markdown; empty if it is withdrawn
 * @param language of that text
 * @param editedAt when its author last changed it
 * @param withdrawnAt when its author withdrew it
 * @param when the deadline or the start of the meeting
 * @param meeting number of the meeting
 */
public record NewsItem(
        long id,
        NewsKind kind,
        Instant at,
        String consultation,
        String title,
        ZoneId zone,
        @Nullable String document,
        @Nullable String documentTitle,
        @Nullable Integer version,
        @Nullable Integer comment,
        @Nullable Integer place,
        @Nullable String paragraph,
        String name,
        String detail,
        String text,
        String language,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant when,
        @Nullable Integer meeting) {

    /** Path of the consultation. */
    public String base() {
        return "/consultations/" + consultation;
    }

    /** Path at which it stands for ever; also tells it from every other. */
    public String path() {
        return switch (kind) {
            case COMMENT -> base() + "/comments/" + comment;
            case REPLY -> base() + "/comments/" + comment + after() + "#reply-" + place;
            case ANSWER -> base() + "/comments/" + comment + "#answer";
            case VERSION -> base() + "/documents/" + document + "?version=" + version;
            case PHASE -> base() + "#timeline";
            case DEADLINE -> base();
            case MEETING -> base() + "/meetings#meeting-" + meeting;
        };
    }

    /** The page of a long thread on which the reply stands. */
    private String after() {
        int skipped = place == null ? 0 : (place - 1) / 50 * 50;
        return skipped == 0 ? "" : "?after=" + skipped;
    }

    public Optional<String> onParagraph() {
        return Optional.ofNullable(paragraph);
    }

    /** When what is said here last changed. */
    public Instant changedAt() {
        return withdrawn().or(() -> Optional.ofNullable(editedAt)).orElse(at);
    }

    public Optional<Instant> withdrawn() {
        return Optional.ofNullable(withdrawnAt);
    }
}
