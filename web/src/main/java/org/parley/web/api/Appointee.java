package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Whom to appoint.
 *
 * @param email address of an account
 */
public record Appointee(@Nullable String email) {}
