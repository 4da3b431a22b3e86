package org.parley.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an account follows, with how it is shown in a list.
 *
 * @param id of the follow
 * @param kind what it is
 * @param consultation slug
 * @param title of the consultation
 * @param language of that title
 * @param document slug, for documents and paragraphs
 * @param documentTitle its title
 * @param paragraph number in the newest version; null if it is no longer there
 * @param comment number, for threads
 * @param frequency how often it is mailed; absent if as often as the account says
 */
public record Followed(
        long id,
        SubjectKind kind,
        String consultation,
        String title,
        String language,
        @Nullable String document,
        @Nullable String documentTitle,
        @Nullable String paragraph,
        @Nullable Integer comment,
        Optional<Frequency> frequency) {

    /** Path of its page. */
    public String path() {
        var base = "/consultations/" + consultation;
        return switch (kind) {
            case CONSULTATION -> base;
            case DOCUMENT -> base + "/documents/" + document;
            case PARAGRAPH ->
                base + "/documents/" + document + (paragraph == null ? "" : "?at=" + paragraph + "#p" + paragraph);
            case THREAD -> base + "/comments/" + comment;
        };
    }
}
