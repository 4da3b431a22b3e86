package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a comment.
 *
 * @param decision accepted, accepted-in-part, not-accepted, out-of-scope or noted
 * @param reason why, Markdown
 */
public record NewDisposition(
        @Nullable String decision, @Nullable String reason) {}
