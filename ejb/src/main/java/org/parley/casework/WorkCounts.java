package org.parley.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many comments the list has, and would have with each choice that can be made.
 *
 * @param total in the list as it is narrowed
 * @param byValue for each dimension and value how many there would be with it in the place of what is chosen in its
 *     dimension; a value that is missing has none, unless its dimension is {@code partial}
 * @param partial dimensions of which not all comments were counted, so that a value that is missing may have some
 * @param occurring the values that occur at all, the most frequent first
 */
public record WorkCounts(
        WorkCount total,
        Map<WorkDimension, Map<String, WorkCount>> byValue,
        Set<WorkDimension> partial,
        Map<WorkDimension, List<String>> occurring) {

    /** How many there would be with the value; nothing where that was not counted. */
    public Optional<WorkCount> of(WorkDimension dimension, String value) {
        var known = byValue.getOrDefault(dimension, Map.of()).get(value);
        return known == null && !partial.contains(dimension) ? Optional.of(WorkCount.NONE) : Optional.ofNullable(known);
    }

    /** The values of a dimension that occur in the consultation, the most frequent first. */
    public List<String> values(WorkDimension dimension) {
        return occurring.getOrDefault(dimension, List.of());
    }
}
