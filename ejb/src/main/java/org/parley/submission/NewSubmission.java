package org.parley.submission;

import org.jspecify.annotations.Nullable;

/**
 * A submission as typed.
 *
 * @param title in one line
 * @param text Markdown
 * @param language language tag of the text
 * @param organisation slug of the organisation spoken for; null or blank for oneself
 */
public record NewSubmission(
        @Nullable String title,
        @Nullable String text,
        @Nullable String language,
        @Nullable String organisation) {}
