package org.parley.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A matching as the machine proposes it, with what people said better, and where it is in doubt. */
public final class Proposal {
    /** A passage less like its predecessor than this may well be another passage. */
    private static final double UNLIKE = 0.62;

    /** A passage that belongs nowhere and is so much like one that is removed may come from it. */
    private static final double ALIKE = 0.25;

    /** Another passage at least so nearly alike could be meant as well. */
    private static final double RIVAL = 0.85;

    private final Matching matching;
    private final Candidates candidates;
    private final Set<Integer> said;

    Proposal(Matching matching, Candidates candidates, Set<Integer> said) {
        this.matching = matching;
        this.candidates = candidates;
        this.said = Set.copyOf(said);
    }

    /** Matches two texts. */
    public static Proposal of(List<Passage> older, List<Passage> newer) {
        return Alignment.of(older, newer);
    }

    /**
     * This with what somebody said: for some newer passages the places of those from which they come. Places of no
     * passage, and headings where a paragraph is meant or the other way round, count as not said.
     */
    public Proposal with(Map<Integer, List<Integer>> better) {
        var predecessors = new ArrayList<>(matching.predecessors());
        better.forEach((place, places) -> predecessors.set(
                place, places.stream().filter(older -> possible(older, place)).toList()));
        return new Proposal(Matching.of(matching.older(), matching.newer(), predecessors), candidates, better.keySet());
    }

    private boolean possible(int older, int newer) {
        return older >= 0
                && older < matching.older().size()
                && matching.older().get(older).heading()
                        == matching.newer().get(newer).heading();
    }

    public Matching matching() {
        return matching;
    }

    /** Whether somebody said from where a newer passage comes. */
    public boolean said(int place) {
        return said.contains(place);
    }

    /** Whether somebody should look at what is proposed for a newer passage. */
    public boolean doubtful(int place) {
        if (said(place)) {
            return false;
        }
        return switch (matching.fate(place)) {
            case KEPT -> false;
            case MOVED, CHANGED -> unlike(place) || rivalled(place);
            case SPLIT, MERGED -> true;
            case ADDED, REMOVED -> likeRemoved(place);
        };
    }

    private boolean unlike(int place) {
        return likeness(matching.predecessors(place).getFirst(), place) < UNLIKE;
    }

    private boolean rivalled(int place) {
        int taken = matching.predecessors(place).getFirst();
        double needed = RIVAL * likeness(taken, place);
        return IntStream.range(0, matching.older().size())
                .anyMatch(other -> other != taken && likeness(other, place) >= needed);
    }

    private boolean likeRemoved(int place) {
        return matching.removed().stream().anyMatch(removed -> likeness(removed, place) >= ALIKE);
    }

    /** The older passages most like a newer one, the likest first. */
    public List<Integer> likely(int place, int most) {
        return IntStream.range(0, matching.older().size())
                .filter(older -> likeness(older, place) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer older) -> likeness(older, place))
                        .reversed())
                .limit(most)
                .toList();
    }

    private double likeness(int older, int newer) {
        return candidates.likeness(older, newer);
    }
}
