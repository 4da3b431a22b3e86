package org.parley.comment;

import org.jspecify.annotations.Nullable;

/**
 * A comment as typed.
 *
 * @param document slug of the document; null for the first one
 * @param version number of the version read; null for the newest
 * @param paragraph number of the paragraph; null or blank for the consultation as a whole
 * @param kind code of a {@link CommentKind}
 * @param text what is said
 * @param wording the paragraph as it should read; for amendments only
 * @param language language tag of what is said
 * @param organisation slug of the organisation spoken for; null or blank for oneself
 */
public record NewComment(
        @Nullable String document,
        @Nullable Integer version,
        @Nullable String paragraph,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String wording,
        @Nullable String language,
        @Nullable String organisation) {}
