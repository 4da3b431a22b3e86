package org.parley.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The conditions of a filter in SQL, on {@code comment_work w} of the consultation that is parameter 1; where words were
 * searched, parameter 2 is the identities found. Values stand in the SQL itself, where the database plans by how
 * frequent they are; the filter lets through none that could mean anything else.
 */
final class WorkConditions {
    private final WorkFilter filter;

    WorkConditions(WorkFilter filter) {
        this.filter = filter;
    }

    /** All conditions but those of some dimensions. */
    String allBut(Set<WorkDimension> left) {
        var conditions = new StringBuilder("w.consultation_id = ?1");
        filter.chosen().forEach((dimension, values) -> {
            if (!left.contains(dimension)) {
                conditions.append(" and ").append(condition(dimension, values));
            }
        });
        if (filter.comments().isPresent()) {
            conditions.append(" and w.comment_id = any (cast(?2 as bigint[]))");
        }
        return conditions.toString();
    }

    private static String condition(WorkDimension dimension, Collection<String> values) {
        if (dimension == WorkDimension.TAG) {
            return "w.comment_id in (select t.comment_id from comment_tag t where t.tag_id in (" + list(values) + "))";
        }
        var column = "w." + dimension.column();
        if (!dimension.optional() || !values.contains("")) {
            return column + " in (" + list(values) + ")";
        }
        var others = values.stream().filter(value -> !value.isEmpty()).toList();
        return others.isEmpty()
                ? column + " is null"
                : "(" + column + " is null or " + column + " in (" + list(others) + "))";
    }

    static String list(Collection<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    /**
     * The dimension from whose index the list is read: the one with the fewest comments. Each value is read in order of
     * the numbers, so that a page costs no more than the comments that it passes over.
     */
    Optional<WorkDimension> narrowest(WorkFigures figures) {
        return filter.dimensions().stream()
                .filter(WorkDimension.COLUMNS::contains)
                .filter(dimension ->
                        !dimension.optional() || !filter.values(dimension).contains(""))
                .min(Comparator.comparingInt(dimension -> size(dimension, figures)));
    }

    private int size(WorkDimension dimension, WorkFigures figures) {
        return dimension == WorkDimension.STATE
                ? figures.in(filter.states())
                : figures.in(dimension, filter.values(dimension), Set.of(WorkState.values()));
    }
}
