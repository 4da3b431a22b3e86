package org.parley.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.markup.TextRange;

/** Changes that hang together because they meet, each with the proposals that make it. */
final class Cluster {
    private final String base;
    private final Map<Edit, NavigableSet<Integer>> edits = new LinkedHashMap<>();

    Cluster(String base) {
        this.base = base;
    }

    void take(Edit edit, NavigableSet<Integer> by) {
        edits.put(edit, by);
    }

    boolean meets(Edit edit) {
        return edits.keySet().stream().anyMatch(edit::meets);
    }

    int start() {
        return edits.keySet().stream().mapToInt(Edit::start).min().orElse(0);
    }

    int end() {
        return edits.keySet().stream().mapToInt(Edit::end).max().orElse(0);
    }

    String words() {
        return base.substring(start(), end());
    }

    NavigableSet<Integer> by() {
        return edits.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether all who change something here want the same. */
    boolean agreed() {
        return edits.size() == 1 || by().stream().map(this::reading).distinct().count() == 1;
    }

    /** The words here as one proposal wants them. */
    String reading(int by) {
        var text = new StringBuilder();
        int done = start();
        for (var entry : edits.entrySet()) {
            if (entry.getValue().contains(by)) {
                var edit = entry.getKey();
                text.append(base, done, edit.start()).append(edit.instead());
                done = edit.end();
            }
        }
        return text.append(base, done, end()).toString();
    }

    Collision collision() {
        var readings = new LinkedHashMap<String, NavigableSet<Integer>>();
        by().forEach(by ->
                readings.computeIfAbsent(reading(by), any -> new TreeSet<>()).add(by));
        return new Collision(
                new TextRange(start(), end()),
                words(),
                readings.entrySet().stream()
                        .map(entry -> new Collision.Reading(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The pairs of proposals of which not both can have what they want here, each pair in both orders. */
    List<Rivals> rivals() {
        var pairs = new ArrayList<Rivals>();
        edits.forEach((edit, ones) -> edits.keySet().stream()
                .filter(other -> !other.equals(edit) && other.meets(edit))
                .forEach(other -> ones.forEach(one -> edits.getOrDefault(other, new TreeSet<>()).stream()
                        .filter(rival ->
                                rival != one.intValue() && !reading(rival).equals(reading(one)))
                        .forEach(rival -> pairs.add(new Rivals(one, rival))))));
        return pairs;
    }

    /** Two proposals that collide. */
    record Rivals(int one, int other) {}
}
