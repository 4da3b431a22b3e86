package org.parley.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which passages of a newer text come from which passages of an older one. Passages are counted from 0.
 *
 * <p>Every older passage either has successors or is removed; every newer one has predecessors or is added.
 */
public final class Matching {
    private final List<Passage> older;
    private final List<Passage> newer;
    private final List<List<Integer>> predecessors;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final BitSet moved;

    private Matching(List<Passage> older, List<Passage> newer, List<List<Integer>> predecessors) {
        this.older = List.copyOf(older);
        this.newer = List.copyOf(newer);
        this.predecessors = predecessors.stream().map(this::checked).toList();
        older.forEach(passage -> successors.add(new ArrayList<>()));
        for (int i = 0; i < newer.size(); i++) {
            for (int predecessor : this.predecessors.get(i)) {
                successors.get(predecessor).add(i);
            }
        }
        this.moved = Order.movedOf(
                IntStream.range(0, newer.size()).map(i -> main(i).orElse(-1)).toArray());
    }

    private List<Integer> checked(Collection<Integer> places) {
        var sorted = places.stream().distinct().sorted().toList();
        if (!sorted.isEmpty() && (sorted.getFirst() < 0 || sorted.getLast() >= older.size())) {
            throw new IllegalArgumentException("places are 0 to " + (older.size() - 1) + ", got " + sorted);
        }
        return sorted;
    }

    /** A matching that somebody made: for each newer passage the places of those from which it comes. */
    public static Matching of(List<Passage> older, List<Passage> newer, List<List<Integer>> predecessors) {
        if (predecessors.size() != newer.size()) {
            throw new IllegalArgumentException(newer.size() + " passages, " + predecessors.size() + " lists");
        }
        return new Matching(older, newer, predecessors);
    }

    public List<Passage> older() {
        return older;
    }

    public List<Passage> newer() {
        return newer;
    }

    /** Places of the older passages from which a newer one comes, in their order. */
    public List<Integer> predecessors(int place) {
        return predecessors.get(place);
    }

    /** The same for every newer passage. */
    public List<List<Integer>> predecessors() {
        return predecessors;
    }

    /** Places of the newer passages that come from an older one, in their order. */
    public List<Integer> successors(int place) {
        return List.copyOf(successors.get(place));
    }

    /** The predecessor of which there is most: the longest. */
    public Optional<Integer> main(int place) {
        return predecessors.get(place).stream()
                .max(Comparator.comparing(i -> older.get(i).text().length()));
    }

    /** The successor that carries on the identity of an older passage: the longest of those that come from it above all. */
    public Optional<Integer> heir(int place) {
        return successors.get(place).stream()
                .filter(i -> main(i).filter(main -> main == place).isPresent())
                .max(Comparator.comparing(i -> newer.get(i).text().length()));
    }

    /** Whether a newer passage stands in another order than the passage from which it comes. */
    public boolean moved(int place) {
        return moved.get(place);
    }

    /** Whether a newer passage says other words than an older one. */
    public boolean changed(int place, int predecessor) {
        return !newer.get(place).same(older.get(predecessor));
    }

    /** Whether a newer passage is one of several parts of an older one. */
    public boolean split(int place) {
        return predecessors.get(place).stream()
                .anyMatch(predecessor -> successors.get(predecessor).size() > 1);
    }

    /** Whether several older passages became a newer one. */
    public boolean merged(int place) {
        return predecessors.get(place).size() > 1;
    }

    /** What became of a newer passage; a changed one may have moved as well. */
    public Fate fate(int place) {
        var from = predecessors.get(place);
        if (from.isEmpty()) {
            return Fate.ADDED;
        }
        if (merged(place)) {
            return Fate.MERGED;
        }
        if (split(place)) {
            return Fate.SPLIT;
        }
        if (changed(place, from.getFirst())) {
            return Fate.CHANGED;
        }
        return moved(place) ? Fate.MOVED : Fate.KEPT;
    }

    /** Places of the older passages from which nothing comes. */
    public List<Integer> removed() {
        return IntStream.range(0, older.size())
                .filter(i -> successors.get(i).isEmpty())
                .boxed()
                .toList();
    }
}
