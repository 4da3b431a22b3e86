package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a comment.
 *
 * @param decision accepted, accepted-in-part, not-accepted, out-of-scope, noted or duplicate-of
 * @param reason why, Markdown
 * @param duplicateOf number of the comment that says the same; needed for duplicate-of
 */
public record NewDisposition(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable Integer duplicateOf) {}
