package org.parley.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.document.VersionComparison;
import org.parley.lineage.Fate;

/**
 * Two versions of a document compared.
 *
 * @param from number of the earlier version
 * @param to number of the later version
 * @param kept how many headings and paragraphs stand word for word where they stood
 * @param changed how many have other words
 * @param moved how many stand in another order; those that also changed are counted there too
 * @param split how many are one of several parts of an earlier one
 * @param merged how many were made of several earlier ones
 * @param removed how many are gone
 * @param added how many are new
 * @param passages those of the later version in order, then those that are gone
 */
public record ComparisonData(
        int from,
        int to,
        int kept,
        int changed,
        int moved,
        int split,
        int merged,
        int removed,
        int added,
        List<ComparedData> passages) {
    static ComparisonData of(VersionComparison comparison) {
        var matching = comparison.matching();
        var passages = new ArrayList<ComparedData>();
        IntStream.range(0, comparison.after().size())
                .forEach(place -> passages.add(ComparedData.standing(comparison, place)));
        matching.removed().forEach(place -> passages.add(ComparedData.gone(comparison, place)));
        return new ComparisonData(
                comparison.older().number(),
                comparison.newer().number(),
                count(passages, Fate.KEPT),
                count(passages, Fate.CHANGED),
                (int) passages.stream().filter(ComparedData::moved).count(),
                count(passages, Fate.SPLIT),
                count(passages, Fate.MERGED),
                count(passages, Fate.REMOVED),
                count(passages, Fate.ADDED),
                passages);
    }

    private static int count(List<ComparedData> passages, Fate fate) {
        return (int) passages.stream()
                .filter(passage -> passage.fate().equals(fate.code()))
                .count();
    }
}
