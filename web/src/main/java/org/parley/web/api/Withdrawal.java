package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * That a comment or reply is withdrawn, as a program sends it.
 *
 * @param reason why, at most 500 characters; may be null
 */
public record Withdrawal(@Nullable String reason) {}
