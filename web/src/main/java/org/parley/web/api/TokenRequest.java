package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What a program signs in with.
 *
 * @param email address of the account
 * @param password in clear
 */
public record TokenRequest(@Nullable String email, @Nullable String password) {}
