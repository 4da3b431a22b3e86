package org.parley.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which comments the list shows. Of the values of one dimension a comment needs any; of the dimensions it needs all.
 *
 * @param chosen values by dimension, as stored; a dimension without values narrows nothing
 * @param comments identities of the only comments looked at, for words that were searched; absent for all
 * @param order the order
 */
public record WorkFilter(Map<WorkDimension, Set<String>> chosen, Optional<List<Long>> comments, WorkOrder order) {
    /** What may stand in a query as it is. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{0,40}");

    /** Everything, oldest first. */
    public static final WorkFilter ALL = new WorkFilter(Map.of(), Optional.empty(), WorkOrder.OLDEST);

    public WorkFilter {
        var known = new EnumMap<WorkDimension, Set<String>>(WorkDimension.class);
        chosen.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                values.forEach(WorkFilter::refuseUnlessPlain);
                known.put(dimension, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(known);
        comments = comments.map(List::copyOf);
    }

    private static void refuseUnlessPlain(String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("values are letters, digits, _ and -, got " + value);
        }
    }

    /** The values chosen in a dimension, none if it narrows nothing. */
    public Set<String> values(WorkDimension dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }

    /** The dimensions by which it narrows. */
    Set<WorkDimension> dimensions() {
        return chosen.keySet();
    }

    /** The states let through. */
    public Set<WorkState> states() {
        return values(WorkDimension.STATE).isEmpty()
                ? EnumSet.allOf(WorkState.class)
                : values(WorkDimension.STATE).stream()
                        .map(WorkState::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkState.class)));
    }

    /** The same with other values in one dimension; none take it off. */
    public WorkFilter with(WorkDimension dimension, Set<String> values) {
        var changed = new EnumMap<WorkDimension, Set<String>>(WorkDimension.class);
        changed.putAll(chosen);
        changed.put(dimension, values);
        return new WorkFilter(changed, comments, order);
    }

    /** The same among these comments only. */
    public WorkFilter among(List<Long> only) {
        return new WorkFilter(chosen, Optional.of(only), order);
    }

    /**
     * The comments in this list that somebody works on next: those that need a decision; where the list leaves them out,
     * those that wait for approval.
     */
    WorkFilter toDo() {
        var open = states().stream().filter(WorkState::undecided).collect(Collectors.toSet());
        var next = open.isEmpty() ? EnumSet.of(WorkState.PROPOSED) : open;
        return with(WorkDimension.STATE, next.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** Whether nothing can be in the list that somebody works on next. */
    boolean done() {
        return states().stream().noneMatch(state -> state.undecided() || state == WorkState.PROPOSED);
    }
}
