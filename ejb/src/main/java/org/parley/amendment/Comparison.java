package org.parley.amendment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.parley.amendment.Run.Fate;

/**
 * Compares two texts by Myers' algorithm on their words, and on coarser units first where there are too many words.
 *
 * <p>The algorithm takes time in the number of units times the number of changes, so the number of units is bounded at
 * {@value #MOST_UNITS} for each call; what is still longer in sentences counts as wholly replaced.
 */
final class Comparison {

    private static final int MOST_UNITS = 6_000;

    private final List<Run> runs = new ArrayList<>();

    private Comparison() {}

    static List<Run> of(String older, String newer) {
        var comparison = new Comparison();
        comparison.compare(Units.WORDS.of(older), Units.WORDS.of(newer), Units.WORDS);
        return comparison.runs;
    }

    private void compare(List<String> older, List<String> newer, Units units) {
        int start = 0;
        int shorter = Math.min(older.size(), newer.size());
        while (start < shorter && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && last(older, end).equals(last(newer, end))) {
            end++;
        }
        add(Fate.KEPT, older.subList(0, start));
        compareMiddle(older.subList(start, older.size() - end), newer.subList(start, newer.size() - end), units);
        add(Fate.KEPT, older.subList(older.size() - end, older.size()));
    }

    private static String last(List<String> list, int before) {
        return list.get(list.size() - 1 - before);
    }

    private void compareMiddle(List<String> older, List<String> newer, Units units) {
        if (older.isEmpty() || newer.isEmpty()) {
            replace(older, newer);
        } else if (older.size() + newer.size() <= MOST_UNITS) {
            walk(older, newer, units);
        } else if (units == Units.WORDS) {
            compare(
                    Units.SENTENCES.of(String.join("", older)),
                    Units.SENTENCES.of(String.join("", newer)),
                    Units.SENTENCES);
        } else {
            replace(older, newer);
        }
    }

    private void walk(List<String> older, List<String> newer, Units units) {
        int inOlder = 0;
        int inNewer = 0;
        for (Change change : changes(older, newer)) {
            add(Fate.KEPT, older.subList(inOlder, change.startOriginal));
            change(
                    older.subList(change.startOriginal, change.endOriginal),
                    newer.subList(change.startRevised, change.endRevised),
                    units);
            inOlder = change.endOriginal;
            inNewer = change.endRevised;
        }
        assert older.size() - inOlder == newer.size() - inNewer;
        add(Fate.KEPT, older.subList(inOlder, older.size()));
    }

    /** The changes in order, those that touch each other made one. */
    private static List<Change> changes(List<String> older, List<String> newer) {
        var merged = new ArrayList<Change>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(older, newer, null)) {
            if (!merged.isEmpty()
                    && merged.getLast().endOriginal == change.startOriginal
                    && merged.getLast().endRevised == change.startRevised) {
                Change before = merged.removeLast();
                merged.add(before.withEndOriginal(change.endOriginal).withEndRevised(change.endRevised));
            } else {
                merged.add(change);
            }
        }
        return merged;
    }

    private void change(List<String> older, List<String> newer, Units units) {
        if (units == Units.SENTENCES) {
            var fromWords = Units.WORDS.of(String.join("", older));
            var toWords = Units.WORDS.of(String.join("", newer));
            if (fromWords.size() + toWords.size() <= MOST_UNITS) {
                compare(fromWords, toWords, Units.WORDS);
                return;
            }
        }
        replace(older, newer);
    }

    private void replace(List<String> older, List<String> newer) {
        add(Fate.REMOVED, older);
        add(Fate.ADDED, newer);
    }

    private void add(Fate fate, List<String> units) {
        String text = String.join("", units);
        if (!text.isEmpty()) {
            runs.add(new Run(fate, text));
        }
    }
}
