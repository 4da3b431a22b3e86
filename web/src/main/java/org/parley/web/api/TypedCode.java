package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * The code of an invitation.
 *
 * @param code as it was passed on
 */
public record TypedCode(@Nullable String code) {}
