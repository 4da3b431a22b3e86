package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A note for the colleagues.
 *
 * @param note what is said, Markdown
 */
public record NewNote(@Nullable String note) {}
