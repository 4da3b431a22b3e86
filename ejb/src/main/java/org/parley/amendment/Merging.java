package org.parley.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.amendment.Run.Fate;

/**
 * A text with what several proposals change in it, all of them starting from the same base.
 *
 * <p>The rules, for words of any script:
 *
 * <ul>
 *   <li>Changes of different words are all made; the order of the proposals does not matter.
 *   <li>Two proposals that make the same change of the same words agree.
 *   <li>Changes of words that follow each other without anything between them are both made.
 *   <li>Two different changes of the same words collide, and so do two different additions in the same place, and an
 *       addition with a change of the words right beside it: nobody but a person can tell what should come first.
 *   <li>Where proposals collide the text stays as it is, until somebody settles what is to stand there.
 * </ul>
 */
public final class Merging {
    private static final Comparator<Edit> ORDER = Comparator.comparingInt(Edit::start)
            .thenComparingInt(Edit::end)
            .thenComparingInt(Edit::last)
            .thenComparing(Edit::instead);

    private final String base;
    private final Map<String, String> settled;
    private final List<Cluster> clusters = new ArrayList<>();

    /**
     * How much of what a proposal changes stands in the text.
     *
     * @param taken in how many places it has what it wants
     * @param settled in how many of the others something else was settled
     * @param total how many places it changes
     */
    public record Share(int taken, int settled, int total) {}

    private Merging(String base, Map<String, String> settled) {
        this.base = base;
        this.settled = Map.copyOf(settled);
    }

    /** Merges what proposals change in a text. */
    public static Merging of(String base, Collection<Proposed> proposals) {
        return of(base, proposals, Map.of());
    }

    /**
     * Merges what proposals change in a text, where some collisions are settled.
     *
     * @param settled what is to stand there, by {@link Collision#key}
     */
    public static Merging of(String base, Collection<Proposed> proposals, Map<String, String> settled) {
        var edits = new TreeMap<Edit, NavigableSet<Integer>>(ORDER);
        for (var proposal : proposals) {
            Edit.of(base, proposal.wording()).forEach(edit -> edits.computeIfAbsent(edit, any -> new TreeSet<>())
                    .add(proposal.by()));
        }
        var merging = new Merging(base, settled);
        edits.forEach(merging::take);
        return merging;
    }

    /** The changes come in the order of the text, so that a new one can only meet those of the last cluster. */
    private void take(Edit edit, NavigableSet<Integer> by) {
        if (clusters.isEmpty() || !clusters.getLast().meets(edit)) {
            clusters.add(new Cluster(base));
        }
        clusters.getLast().take(edit, by);
    }

    /** Whether not both of two wordings can be taken in. */
    public static boolean collide(String base, String one, String other) {
        return !of(base, List.of(new Proposed(1, one), new Proposed(2, other)))
                .collisions()
                .isEmpty();
    }

    private Optional<String> outcome(Cluster cluster) {
        return cluster.agreed()
                ? Optional.of(cluster.reading(cluster.by().first()))
                : Optional.ofNullable(settled.get(cluster.collision().key()));
    }

    /** Where proposals collide and nothing is settled, in the order of the text. */
    public List<Collision> collisions() {
        return clusters.stream()
                .filter(cluster -> outcome(cluster).isEmpty())
                .map(Cluster::collision)
                .toList();
    }

    /** Where proposals collide and something is settled, in the order of the text. */
    public List<Collision> settled() {
        return clusters.stream()
                .filter(cluster -> !cluster.agreed() && outcome(cluster).isPresent())
                .map(Cluster::collision)
                .toList();
    }

    /** For each proposal that collides with others, settled or not, with which. */
    public NavigableMap<Integer, NavigableSet<Integer>> rivals() {
        var rivals = new TreeMap<Integer, NavigableSet<Integer>>();
        clusters.stream().flatMap(cluster -> cluster.rivals().stream()).forEach(pair -> rivals.computeIfAbsent(
                        pair.one(), any -> new TreeSet<>())
                .add(pair.other()));
        return rivals;
    }

    /** The proposals that change something, put together where they change some of the same words. */
    public List<NavigableSet<Integer>> meeting() {
        var all = new ArrayList<NavigableSet<Integer>>();
        for (var cluster : clusters) {
            var joined = new TreeSet<>(cluster.by());
            var met = all.stream()
                    .filter(other -> other.stream().anyMatch(joined::contains))
                    .toList();
            int place = met.isEmpty() ? all.size() : all.indexOf(met.getFirst());
            met.forEach(joined::addAll);
            all.removeAll(met);
            all.add(place, joined);
        }
        return all;
    }

    /** How much of one proposal stands in the text. */
    public Share share(int by) {
        var places =
                clusters.stream().filter(cluster -> cluster.by().contains(by)).toList();
        int taken = (int) places.stream()
                .filter(place -> outcome(place).equals(Optional.of(place.reading(by))))
                .count();
        int decided = (int)
                places.stream().filter(place -> outcome(place).isPresent()).count();
        return new Share(taken, decided - taken, places.size());
    }

    /** The text with every change that collides with no other one, and with what was settled. */
    public String text() {
        return assembled(this::outcome);
    }

    /** The same, but where proposals collide this one prevails. */
    public String textOf(int preferred) {
        return assembled(cluster -> outcome(cluster)
                .or(() -> Optional.of(preferred).filter(cluster.by()::contains).map(cluster::reading)));
    }

    private String assembled(Function<Cluster, Optional<String>> outcome) {
        var text = new StringBuilder();
        int done = 0;
        for (var cluster : clusters) {
            text.append(base, done, cluster.start())
                    .append(outcome.apply(cluster).orElseGet(cluster::words));
            done = cluster.end();
        }
        return text.append(base, done, base.length()).toString();
    }

    /** The base with what goes and what comes, and by whom. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var cluster : clusters) {
            add(pieces, Fate.KEPT, base.substring(done, cluster.start()), new TreeSet<>());
            var outcome = outcome(cluster);
            add(pieces, outcome.isPresent() ? Fate.REMOVED : Fate.KEPT, cluster.words(), cluster.by());
            outcome.ifPresent(words -> add(pieces, Fate.ADDED, words, cluster.by()));
            done = cluster.end();
        }
        add(pieces, Fate.KEPT, base.substring(done), new TreeSet<>());
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, String text, NavigableSet<Integer> by) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text, by));
        }
    }
}
