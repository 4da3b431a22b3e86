package org.parley.web.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.StakeholderGroup;

/**
 * A value by which a search can be narrowed.
 *
 * @param value as it stands in the address
 * @param label as it is read
 * @param count how many hits it has; null if they could not be counted
 * @param chosen whether the search is narrowed by it
 * @param group the group that it is, shown with its shape
 */
public record FacetOption(
        String value, String label, @Nullable Long count, boolean chosen, Optional<StakeholderGroup> group) {}
