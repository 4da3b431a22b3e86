package org.parley.search.lucene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.parley.search.Dimension;

/** How many entries there are, and in each counted dimension with each value. Filled once, then only read. */
final class Tally {
    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
    private long total;

    void add(Dimension dimension, String value, long count) {
        counts.computeIfAbsent(dimension, any -> new HashMap<>()).merge(value, count, Long::sum);
    }

    void addTotal(long count) {
        total += count;
    }

    void add(Tally other) {
        other.counts.forEach((dimension, values) -> values.forEach((value, count) -> add(dimension, value, count)));
        total += other.total;
    }

    long total() {
        return total;
    }

    Map<String, Long> of(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }
}
