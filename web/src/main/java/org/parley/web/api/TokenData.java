package org.parley.web.api;

import java.time.Instant;

/**
 * A bearer token.
 *
 * @param token to be sent as {@code Authorization: Bearer}
 * @param expiresAt last moment at which it is good
 */
public record TokenData(String token, Instant expiresAt) {}
