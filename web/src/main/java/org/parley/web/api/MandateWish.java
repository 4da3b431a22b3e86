package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A wish to speak for an organisation.
 *
 * @param organisation its name
 */
public record MandateWish(@Nullable String organisation) {}
