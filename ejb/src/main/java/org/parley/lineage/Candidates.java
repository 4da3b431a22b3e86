package org.parley.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pairs of passages that may belong together, found through the words that they share, so that passages without a
 * telling word in common are never compared.
 */
final class Candidates {
    /** Of the lighter of two passages so much must be shared for them to be a pair. */
    private static final double LEAST_SHARED = 0.25;

    /** Most pairs for each newer passage. */
    private static final int MOST = 12;

    /** Most older passages that are looked at closely for each newer one. */
    private static final int MOST_CLOSELY = 48;

    /** A word that stands in more passages than this, and in more than an eighth of them, leads to no pair. */
    private static final int COMMON = 64;

    private final List<Passage> older;
    private final List<Passage> newer;
    private final List<Bag> olderBags;
    private final List<Bag> newerBags;
    private final Lexicon lexicon = new Lexicon();
    private final Map<Long, Pair> pairs = new LinkedHashMap<>();

    /**
     * Two passages that may belong together.
     *
     * @param likeness 0 to 1; exactly 1 only if both say the same
     */
    record Pair(int older, int newer, double likeness) {}

    Candidates(List<Passage> older, List<Passage> newer) {
        this.older = older;
        this.newer = newer;
        var all = new ArrayList<>(older);
        all.addAll(newer);
        var bags = lexicon.bags(all);
        this.olderBags = bags.subList(0, older.size());
        this.newerBags = bags.subList(older.size(), bags.size());
        findAlike();
        findSame();
    }

    private void findAlike() {
        var places = places();
        double[] shared = new double[older.size()];
        for (int j = 0; j < newer.size(); j++) {
            int place = j;
            Arrays.fill(shared, 0);
            Arrays.stream(newerBags.get(j).words()).distinct().forEach(word -> places.getOrDefault(word, List.of())
                    .forEach(i -> shared[i] += lexicon.weight(word)));
            IntStream.range(0, older.size())
                    .filter(i -> shared[i] > 0)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -shared[i]))
                    .limit(MOST_CLOSELY)
                    .map(i -> pair(i, place))
                    .filter(this::plausible)
                    .sorted(Comparator.comparing(this::strength).reversed())
                    .limit(MOST)
                    .forEach(this::add);
        }
    }

    /** For each telling word the older passages in which it stands. */
    private Map<Integer, List<Integer>> places() {
        int most = Math.max(COMMON, (older.size() + newer.size()) / 8);
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < older.size(); i++) {
            int place = i;
            Arrays.stream(olderBags.get(i).words())
                    .distinct()
                    .filter(word -> lexicon.passages(word) <= most)
                    .forEach(word -> places.computeIfAbsent(word, first -> new ArrayList<>())
                            .add(place));
        }
        return places;
    }

    private Pair pair(int older, int newer) {
        double likeness = olderBags.get(older).likeness(newerBags.get(newer));
        return new Pair(older, newer, Math.min(0.999, likeness));
    }

    private boolean plausible(Pair pair) {
        return strength(pair) >= LEAST_SHARED;
    }

    /** How much of the lighter passage stands in the heavier. */
    private double strength(Pair pair) {
        var one = olderBags.get(pair.older());
        var other = newerBags.get(pair.newer());
        return one.weight() < other.weight() ? one.containedIn(other) : other.containedIn(one);
    }

    private void findSame() {
        var texts = new HashMap<String, List<Integer>>();
        for (int i = 0; i < older.size(); i++) {
            texts.computeIfAbsent(older.get(i).plain(), text -> new ArrayList<>())
                    .add(i);
        }
        for (int j = 0; j < newer.size(); j++) {
            int place = j;
            texts.getOrDefault(newer.get(j).plain(), List.of()).stream()
                    .limit(MOST_CLOSELY)
                    .forEach(i -> add(new Pair(i, place, 1)));
        }
    }

    private void add(Pair pair) {
        if (older.get(pair.older()).heading() == newer.get(pair.newer()).heading()) {
            pairs.merge(key(pair.older(), pair.newer()), pair, (one, other) -> other);
        }
    }

    Collection<Pair> pairs() {
        return pairs.values();
    }

    /** How alike two passages are; 0 if they are no pair. */
    double likeness(int older, int newer) {
        var pair = pairs.get(key(older, newer));
        return pair == null ? 0 : pair.likeness();
    }

    Bag olderBag(int place) {
        return olderBags.get(place);
    }

    Bag newerBag(int place) {
        return newerBags.get(place);
    }

    private static long key(int older, int newer) {
        return ((long) older << 32) | newer;
    }
}
