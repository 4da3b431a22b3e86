package org.parley.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a consultation as they are kept: by dimension, value and state.
 *
 * @param figures all that are not 0
 */
public record WorkFigures(List<Figure> figures) {
    /** The dimension in which every comment has the same empty value. */
    private static final String ALL = "all";

    /**
     * One figure.
     *
     * @param dimension code of the dimension
     * @param value as stored
     * @param state the state
     * @param total how many comments in that state have the value; 1 or more
     */
    public record Figure(String dimension, String value, WorkState state, int total) {}

    public WorkFigures {
        figures = List.copyOf(figures);
    }

    /** How many comments are in these states. */
    public int in(Collection<WorkState> states) {
        return sum(ALL, Set.of(""), states);
    }

    /** How many comments in these states have any of the values; not for dimensions of which one has several. */
    public int in(WorkDimension dimension, Collection<String> values, Collection<WorkState> states) {
        return sum(dimension.code(), values, states);
    }

    private int sum(String dimension, Collection<String> values, Collection<WorkState> states) {
        return figures.stream()
                .filter(figure -> figure.dimension().equals(dimension)
                        && values.contains(figure.value())
                        && states.contains(figure.state()))
                .mapToInt(Figure::total)
                .sum();
    }

    /** How many comments in these states have each value. */
    Map<String, Integer> byValue(WorkDimension dimension, Collection<WorkState> states) {
        return figures.stream()
                .filter(figure -> figure.dimension().equals(dimension.code()) && states.contains(figure.state()))
                .collect(Collectors.groupingBy(Figure::value, Collectors.summingInt(Figure::total)));
    }

    /** How many comments are in each state, of all or of those with one of the values. */
    Map<String, Integer> byState(String dimension, Collection<String> values) {
        return figures.stream()
                .filter(figure -> figure.dimension().equals(dimension) && values.contains(figure.value()))
                .collect(Collectors.groupingBy(
                        figure -> figure.state().name(), HashMap::new, Collectors.summingInt(Figure::total)));
    }

    /** How many comments are in each state. */
    Map<String, Integer> byState() {
        return byState(ALL, Set.of(""));
    }

    /** The values that occur in each dimension, the most frequent first. */
    Map<WorkDimension, List<String>> occurring() {
        var occurring = new EnumMap<WorkDimension, List<String>>(WorkDimension.class);
        for (var dimension : WorkDimension.values()) {
            var totals = dimension == WorkDimension.STATE ? byState() : byValue(dimension, Set.of(WorkState.values()));
            occurring.put(
                    dimension,
                    totals.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        return occurring;
    }
}
