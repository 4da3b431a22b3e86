package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Whether a draft is ready to be submitted.
 *
 * @param ready true if it is
 */
public record NewCheck(@Nullable Boolean ready) {}
