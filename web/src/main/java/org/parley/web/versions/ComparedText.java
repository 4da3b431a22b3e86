package org.parley.web.versions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.document.Paragraph;
import org.parley.document.VersionComparison;
import org.parley.lineage.Fate;
import org.parley.lineage.Matching;

/** Puts the passages of two versions in the order in which one reads the later, with what is gone where it stood. */
final class ComparedText {
    private final VersionComparison comparison;
    private final Matching matching;
    private final List<Entry> entries = new ArrayList<>();
    private int passed;

    /**
     * A place in the comparison.
     *
     * @param older place in the earlier version where something is gone, else -1
     * @param newer place in the later version, else -1
     */
    private record Entry(int older, int newer) {}

    ComparedText(VersionComparison comparison) {
        this.comparison = comparison;
        this.matching = comparison.matching();
        for (int j = 0; j < comparison.after().size(); j++) {
            int place = j;
            if (!matching.moved(place)) {
                matching.main(place).ifPresent(main -> passGone(main + 1));
            }
            entries.add(new Entry(-1, place));
        }
        passGone(comparison.before().size());
    }

    /** Notes what stood before a place of the earlier version and does not stand there any more. */
    private void passGone(int until) {
        for (; passed < until; passed++) {
            boolean gone = matching.successors(passed).isEmpty()
                    || matching.heir(passed).filter(matching::moved).isPresent();
            if (gone) {
                entries.add(new Entry(passed, -1));
            }
        }
    }

    /** How many passages there are of each fate; what moved and changed counts as both. */
    Map<Fate, Integer> counts() {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        for (int j = 0; j < comparison.after().size(); j++) {
            counts.merge(matching.fate(j), 1, Integer::sum);
            if (matching.moved(j) && matching.fate(j) != Fate.MOVED) {
                counts.merge(Fate.MOVED, 1, Integer::sum);
            }
        }
        if (!matching.removed().isEmpty()) {
            counts.put(Fate.REMOVED, matching.removed().size());
        }
        return counts;
    }

    int size() {
        return entries.size();
    }

    /** Whether a place shows a passage that stands word for word where it stood, and is no heading. */
    boolean quiet(int place) {
        var entry = entries.get(place);
        return entry.newer() >= 0
                && matching.fate(entry.newer()) == Fate.KEPT
                && comparison.after().get(entry.newer()).kind() == Paragraph.Kind.PARAGRAPH;
    }

    /** What a place shows. */
    Compared shown(int place) {
        var entry = entries.get(place);
        return entry.newer() >= 0 ? standing(entry.newer()) : gone(entry.older());
    }

    private Compared standing(int place) {
        var after = comparison.after().get(place);
        var before = matching.predecessors(place).stream()
                .map(comparison.before()::get)
                .toList();
        var fate = matching.fate(place);
        return new Compared(fate, matching.moved(place), before, Optional.of(after), runs(place, before, after));
    }

    private Compared gone(int place) {
        var before = comparison.before().get(place);
        return matching.heir(place)
                .map(heir -> new Compared(
                        Fate.MOVED,
                        false,
                        List.of(before),
                        Optional.of(comparison.after().get(heir)),
                        List.of()))
                .orElseGet(() -> new Compared(Fate.REMOVED, false, List.of(before), Optional.empty(), List.of()));
    }

    private List<Run> runs(int place, List<Paragraph> before, Paragraph after) {
        return switch (matching.fate(place)) {
            case KEPT, MOVED, ADDED, REMOVED -> List.of();
            case CHANGED, MERGED -> between(before, after);
            case SPLIT -> ownPart(between(before, after));
        };
    }

    private static List<Run> between(List<Paragraph> before, Paragraph after) {
        var older = before.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        return Difference.between(older, after.text()).runs();
    }

    /** Without what stands before and behind in the older passage, which went into the other parts. */
    private static List<Run> ownPart(List<Run> runs) {
        int from = runs.getFirst().fate() == Run.Fate.REMOVED ? 1 : 0;
        int until = runs.size() - (runs.getLast().fate() == Run.Fate.REMOVED ? 1 : 0);
        return from < until ? runs.subList(from, until) : runs;
    }

    /** All places. */
    IntStream places() {
        return IntStream.range(0, entries.size());
    }
}
