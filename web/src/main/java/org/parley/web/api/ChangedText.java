package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Another text for the version in preparation.
 *
 * @param text the text, to be cut into headings and paragraphs anew
 */
public record ChangedText(@Nullable String text) {}
