package org.parley.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * How the grouping of a consultation stands.
 *
 * @param under whether comments are to be grouped, or are being grouped
 * @param read comments read by the grouping that is under way
 * @param texts comments grouped last time
 * @param groupedAt when that was
 */
public record GroupingState(boolean under, int read, int texts, Optional<Instant> groupedAt) {}
