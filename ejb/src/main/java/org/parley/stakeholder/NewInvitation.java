package org.parley.stakeholder;

import org.jspecify.annotations.Nullable;

/**
 * What a lead says of an invitation, as typed.
 *
 * @param days how long it is good, 1 to 90; null for 14
 * @param uses how many colleagues it brings in, 1 to 200; null for one
 */
public record NewInvitation(
        @Nullable Integer days, @Nullable Integer uses) {}
