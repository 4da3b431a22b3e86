package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * How often news of a thing are mailed.
 *
 * @param frequency at-once, daily, weekly, never; null for as often as the account says
 */
public record MailWish(@Nullable String frequency) {}
