package org.parley.comment;

import org.jspecify.annotations.Nullable;

/**
 * A comment as typed.
 *
 * @param document slug of the document; null for the first one
 * @param version number of the version read; null for the newest
 * @param paragraph number of the paragraph; null or blank for the consultation as a whole
 * @param kind code of a {@link CommentKind}; in a gap null or blank for an amendment if there is a wording, else a remark
 * @param text what is said
 * @param wording the paragraph or heading as it should read, or the text missing in a gap; for amendments only
 * @param language language tag of what is said
 * @param organisation slug of the organisation spoken for; null or blank for oneself
 * @param target code of a {@link CommentTarget}; null or blank for the words if some are quoted, or the
 *     paragraph if there is one, else the whole
 * @param place on the page, counted from 1 over headings and paragraphs: of the heading of a section, or of what stands
 *     before a gap, 0 for the gap at the top
 * @param quote words of the paragraph that the comment is about
 * @param quoteStart where they begin in its plain text, in UTF-16 units; the nearest place counts; null if they occur once
 * @param buildsOn number of the earlier amendment that this one builds on
 * @param edition language tag of the edition in which the text was read; null or blank for the authoritative one
 */
public record NewComment(
        @Nullable String document,
        @Nullable Integer version,
        @Nullable String paragraph,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String wording,
        @Nullable String language,
        @Nullable String organisation,
        @Nullable String target,
        @Nullable Integer place,
        @Nullable String quote,
        @Nullable Integer quoteStart,
        @Nullable Integer buildsOn,
        @Nullable String edition) {

    /** A comment on the authoritative text. */
    public NewComment(
            @Nullable String document,
            @Nullable Integer version,
            @Nullable String paragraph,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String wording,
            @Nullable String language,
            @Nullable String organisation,
            @Nullable String target,
            @Nullable Integer place,
            @Nullable String quote,
            @Nullable Integer quoteStart,
            @Nullable Integer buildsOn) {
        this(
                document,
                version,
                paragraph,
                kind,
                text,
                wording,
                language,
                organisation,
                target,
                place,
                quote,
                quoteStart,
                buildsOn,
                null);
    }

    /** A comment on a paragraph, or on the whole. */
    public NewComment(
            @Nullable String document,
            @Nullable Integer version,
            @Nullable String paragraph,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String wording,
            @Nullable String language,
            @Nullable String organisation) {
        this(
                document,
                version,
                paragraph,
                kind,
                text,
                wording,
                language,
                organisation,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Kind, text, wording and language alone, for a comment that stands somewhere already. */
    NewComment onlyWords(@Nullable Integer earlier) {
        return new NewComment(
                null, null, null, kind, text, wording, language, null, null, null, null, null, earlier, null);
    }
}
