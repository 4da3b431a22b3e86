package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A document to be added, with its first text.
 *
 * @param title its title
 * @param language language tag of the text
 * @param address slug wished for; null to make one from the title
 * @param text the text, to be cut into headings and paragraphs
 */
public record NewText(
        @Nullable String title,
        @Nullable String language,
        @Nullable String address,
        @Nullable String text) {}
