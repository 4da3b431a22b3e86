package org.parley.web.api;

import org.jspecify.annotations.Nullable;
import org.parley.comment.NewComment;

/**
 * Other words for a comment as a program sends them; all of them are replaced.
 *
 * @param kind support, objection, question, remark or amendment
 * @param text Markdown
 * @param wording the proposed text, for amendments only
 * @param language language tag
 */
public record Correction(
        @Nullable String kind,
        @Nullable String text,
        @Nullable String wording,
        @Nullable String language) {
    NewComment comment() {
        return new NewComment(null, null, null, kind, text, wording, language, null);
    }
}
