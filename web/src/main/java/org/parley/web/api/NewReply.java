package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A reply as a program sends it.
 *
 * @param text Markdown
 * @param language language tag
 * @param organisation slug of the organisation spoken for; null to speak for oneself
 */
public record NewReply(
        @Nullable String text,
        @Nullable String language,
        @Nullable String organisation) {}
