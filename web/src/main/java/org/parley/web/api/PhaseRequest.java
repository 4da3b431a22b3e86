package org.parley.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A change of phase.
 *
 * @param phase the phase to move to
 * @param reason why, published; may be missing when a consultation is opened
 */
public record PhaseRequest(@Nullable String phase, @Nullable String reason) {}
