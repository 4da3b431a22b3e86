package org.parley.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.lineage.Candidates.Pair;

/**
 * Finds the matching of two texts. Passages that are most alike are taken together first, those between the same
 * neighbours before others; what is left over may be a part of a passage that was split, or have been merged into one.
 */
final class Alignment {
    /** Passages less alike than this are different passages. */
    private static final double LEAST_LIKENESS = 0.4;

    /** How much the neighbours on both sides tell, beside the likeness of the passages themselves. */
    private static final double NEIGHBOURS = 0.06;

    /** How much of a part must stand in what the neighbouring parts leave over of the whole. */
    private static final double PART_BESIDE = 0.55;

    /** The same for a part with so much of the rest that there is no other place where it could have gone. */
    private static final double PART_HOLDING_REST = 0.35;

    /** So much of the rest a part must hold for that. */
    private static final double REST_HELD = 0.75;

    /** The same for a part that stands apart from the others. */
    private static final double PART_APART = 0.8;

    /** Words that a part must have at least to be recognised apart from the others. */
    private static final int PART_WORDS = 6;

    private final List<Passage> older;
    private final Candidates candidates;
    private final List<NavigableSet<Integer>> predecessors = new ArrayList<>();
    private final List<NavigableSet<Integer>> successors = new ArrayList<>();

    private Alignment(List<Passage> older, List<Passage> newer) {
        this.older = older;
        this.candidates = new Candidates(older, newer);
        older.forEach(passage -> successors.add(new TreeSet<>()));
        newer.forEach(passage -> predecessors.add(new TreeSet<>()));
    }

    static Proposal of(List<Passage> older, List<Passage> newer) {
        var alignment = new Alignment(older, newer);
        alignment.takeAlike();
        alignment.takeParts();
        var places = alignment.predecessors.stream().map(List::copyOf).toList();
        return new Proposal(Matching.of(older, newer, places), alignment.candidates, Set.of());
    }

    private void takeAlike() {
        record Scored(Pair pair, double score, int distance) {}
        candidates.pairs().stream()
                .filter(pair -> pair.likeness() >= LEAST_LIKENESS)
                .map(pair -> new Scored(pair, score(pair), Math.abs(pair.older() - pair.newer())))
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::distance))
                .map(Scored::pair)
                .filter(pair -> successors.get(pair.older()).isEmpty()
                        && predecessors.get(pair.newer()).isEmpty())
                .forEach(this::link);
    }

    private double score(Pair pair) {
        return pair.likeness()
                + NEIGHBOURS * candidates.likeness(pair.older() - 1, pair.newer() - 1)
                + NEIGHBOURS * candidates.likeness(pair.older() + 1, pair.newer() + 1);
    }

    private void link(Pair pair) {
        successors.get(pair.older()).add(pair.newer());
        predecessors.get(pair.newer()).add(pair.older());
    }

    private void takeParts() {
        var parts = new ArrayList<>(candidates.pairs());
        parts.removeIf(pair -> older.get(pair.older()).heading());
        parts.sort(Comparator.comparing(this::part).reversed());
        Collections.unmodifiableList(parts).stream()
                .filter(pair -> predecessors.get(pair.newer()).isEmpty() && isPartOfOlder(pair))
                .forEach(this::link);
        parts.stream()
                .filter(pair -> successors.get(pair.older()).isEmpty() && isPartOfNewer(pair))
                .forEach(this::link);
    }

    private double part(Pair pair) {
        var one = candidates.olderBag(pair.older());
        var other = candidates.newerBag(pair.newer());
        return one.weight() < other.weight() ? one.containedIn(other) : other.containedIn(one);
    }

    private boolean isPartOfOlder(Pair pair) {
        var siblings = successors.get(pair.older());
        var rest = candidates.olderBag(pair.older());
        for (int sibling : siblings) {
            rest = rest.without(candidates.newerBag(sibling));
        }
        return isPart(candidates.newerBag(pair.newer()), rest, beside(siblings, pair.newer(), predecessors));
    }

    private boolean isPartOfNewer(Pair pair) {
        var siblings = predecessors.get(pair.newer());
        var rest = candidates.newerBag(pair.newer());
        for (int sibling : siblings) {
            rest = rest.without(candidates.olderBag(sibling));
        }
        return isPart(candidates.olderBag(pair.older()), rest, beside(siblings, pair.older(), successors));
    }

    private static boolean isPart(Bag part, Bag rest, boolean beside) {
        double contained = part.containedIn(rest);
        if (!beside) {
            return part.size() >= PART_WORDS && contained >= PART_APART;
        }
        boolean holdsRest = rest.size() >= PART_WORDS && rest.containedIn(part) >= REST_HELD;
        return contained >= (holdsRest ? PART_HOLDING_REST : PART_BESIDE);
    }

    /** Whether a passage stands beside one of its siblings, with nothing but passages that belong nowhere between. */
    private static boolean beside(NavigableSet<Integer> siblings, int place, List<NavigableSet<Integer>> links) {
        var before = siblings.lower(place);
        var after = siblings.higher(place);
        return (before != null && free(before + 1, place, links)) || (after != null && free(place + 1, after, links));
    }

    private static boolean free(int from, int until, List<NavigableSet<Integer>> links) {
        return links.subList(from, until).stream().allMatch(NavigableSet::isEmpty);
    }
}
