package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What a lead decides on a wish.
 *
 * @param grant true to grant, false to turn down
 */
public record MandateDecision(@Nullable Boolean grant) {}
