package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Other words for a reply as a program sends them.
 *
 * @param text Markdown
 * @param language language tag
 */
public record ReplyCorrection(
        @Nullable String text, @Nullable String language) {}
