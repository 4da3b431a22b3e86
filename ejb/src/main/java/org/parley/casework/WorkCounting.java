package org.parley.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts what a narrowed list has and would have. One dimension, whatever the states, is told by the figures that are
 * kept; several together are counted one by one, up to {@value #MOST} comments.
 */
final class WorkCounting {
    /** Comments beyond this number are not counted one by one. */
    static final int MOST = 10_000;

    private static final String ROW =
            "w.comment_id, w.state, w.group_code, w.kind, w.country, w.language, w.paragraph_id, w.campaign_id, w.assignee_id";

    private final WorkStore store;
    private final long consultation;
    private final WorkFilter filter;
    private final WorkFigures figures;

    private Optional<WorkCount> total = Optional.empty();
    private final Map<WorkDimension, Map<String, WorkCount>> byValue = new EnumMap<>(WorkDimension.class);
    private final Set<WorkDimension> partial = EnumSet.noneOf(WorkDimension.class);

    WorkCounting(WorkStore store, long consultation, WorkFilter filter, WorkFigures figures) {
        this.store = store;
        this.consultation = consultation;
        this.filter = filter;
        this.figures = figures;
    }

    WorkCounts counts() {
        for (var dimension : WorkDimension.values()) {
            kept(dimension).ifPresent(known -> byValue.put(dimension, exact(known)));
        }
        total = keptTotal();
        countTheRest();
        return new WorkCounts(total.orElse(WorkCount.NONE), byValue, partial, figures.occurring());
    }

    private static Map<String, WorkCount> exact(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new WorkCount(entry.getValue(), true)));
    }

    /** The dimensions that narrow besides the states and one more. */
    private Set<WorkDimension> othersThan(WorkDimension dimension) {
        var others = EnumSet.noneOf(WorkDimension.class);
        others.addAll(filter.dimensions());
        others.remove(WorkDimension.STATE);
        others.remove(dimension);
        return others;
    }

    private Optional<Map<String, Integer>> kept(WorkDimension dimension) {
        var others = othersThan(dimension);
        if (filter.comments().isPresent()) {
            return Optional.empty();
        }
        if (dimension != WorkDimension.STATE) {
            return others.isEmpty() ? Optional.of(figures.byValue(dimension, filter.states())) : Optional.empty();
        }
        return switch (others.size()) {
            case 0 -> Optional.of(figures.byState());
            case 1 -> single(others).map(one -> figures.byState(one.code(), filter.values(one)));
            default -> Optional.empty();
        };
    }

    /** The one dimension, if the figures of its values may be added up. */
    private Optional<WorkDimension> single(Set<WorkDimension> dimensions) {
        return dimensions.stream()
                .filter(dimension ->
                        !dimension.several() || filter.values(dimension).size() == 1)
                .findFirst();
    }

    private Optional<WorkCount> keptTotal() {
        var narrowing = othersThan(WorkDimension.STATE);
        if (filter.comments().isPresent() || narrowing.size() > 1) {
            return Optional.empty();
        }
        return narrowing.isEmpty()
                ? Optional.of(new WorkCount(figures.in(filter.states()), true))
                : single(narrowing)
                        .map(one -> new WorkCount(figures.in(one, filter.values(one), filter.states()), true));
    }

    /** What the figures do not tell: one statement, which reads the comments once for each dimension left out. */
    private void countTheRest() {
        var counted = new LinkedHashMap<Set<WorkDimension>, List<WorkDimension>>();
        for (var dimension : WorkDimension.values()) {
            if (!byValue.containsKey(dimension)) {
                Set<WorkDimension> left = filter.dimensions().contains(dimension) ? Set.of(dimension) : Set.of();
                counted.computeIfAbsent(left, any -> new ArrayList<>()).add(dimension);
            }
        }
        if (total.isEmpty()) {
            counted.computeIfAbsent(Set.of(), any -> new ArrayList<>());
        }
        if (!counted.isEmpty()) {
            take(
                    store.counted(sql(counted), consultation, filter),
                    List.copyOf(counted.values()),
                    counted.containsKey(Set.of())
                            ? List.copyOf(counted.keySet()).indexOf(Set.of())
                            : -1);
        }
    }

    private String sql(Map<Set<WorkDimension>, List<WorkDimension>> counted) {
        var conditions = new WorkConditions(filter);
        var sources = new ArrayList<String>();
        var sums = new ArrayList<String>();
        counted.forEach((left, dimensions) -> {
            var name = "b" + sources.size();
            int place = sources.size();
            sources.add(name + " as materialized (select " + ROW + " from comment_work w where "
                    + conditions.allBut(left) + " limit " + (MOST + 1) + ")");
            sums.add("select " + place + ", '', '', count(*) from " + name);
            dimensions.forEach(dimension -> sums.add(sum(place, name, dimension)));
        });
        return "with " + String.join(", ", sources) + " " + String.join(" union all ", sums);
    }

    private static String sum(int place, String name, WorkDimension dimension) {
        var source = dimension == WorkDimension.TAG ? " b join comment_tag t on t.comment_id = b.comment_id" : " b";
        return "select " + place + ", '" + dimension.name() + "', coalesce(cast(" + dimension.column()
                + " as varchar), ''), count(*) from " + name + source + " group by 3";
    }

    private void take(List<Object[]> rows, List<List<WorkDimension>> dimensions, int whole) {
        var sizes = new HashMap<Integer, Integer>();
        rows.stream()
                .filter(row -> row[1].equals(""))
                .forEach(row -> sizes.put(((Number) row[0]).intValue(), ((Number) row[3]).intValue()));
        if (total.isEmpty()) {
            int size = sizes.getOrDefault(whole, 0);
            total = Optional.of(new WorkCount(Math.min(size, MOST), size <= MOST));
        }
        for (int place = 0; place < dimensions.size(); place++) {
            boolean all = sizes.getOrDefault(place, 0) <= MOST;
            for (var dimension : dimensions.get(place)) {
                byValue.put(dimension, new HashMap<>());
                if (!all) {
                    partial.add(dimension);
                }
            }
        }
        rows.stream().filter(row -> !row[1].equals("")).forEach(row -> {
            var dimension = WorkDimension.valueOf((String) row[1]);
            byValue.getOrDefault(dimension, new HashMap<>())
                    .put((String) row[2], new WorkCount(((Number) row[3]).intValue(), !partial.contains(dimension)));
        });
    }
}
