package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A stance as a program sends it.
 *
 * @param stance support, object or neutral
 * @param organisation slug of the organisation spoken for; null to speak for oneself
 */
public record NewSupport(@Nullable String stance, @Nullable String organisation) {}
