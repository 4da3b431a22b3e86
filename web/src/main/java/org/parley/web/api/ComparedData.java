package org.parley.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.document.Paragraph;
import org.parley.document.VersionComparison;

/**
 * A heading or paragraph in the comparison of two versions.
 *
 * @param fate kept, changed, moved, split, merged, removed or added
 * @param moved whether it stands in another order than before
 * @param place in the later version, counted from 1; null if it is gone
 * @param number in the later version; null for headings and for what is gone
 * @param from places in the earlier version from which it comes, counted from 1
 * @param fromNumbers the numbers of these; headings have none
 * @param difference how its words changed; empty if they did not
 */
public record ComparedData(
        String fate,
        boolean moved,
        Optional<Integer> place,
        Optional<String> number,
        List<Integer> from,
        List<String> fromNumbers,
        List<ChangeData> difference) {
    static ComparedData standing(VersionComparison comparison, int place) {
        var matching = comparison.matching();
        var after = comparison.after().get(place);
        var before = matching.predecessors(place).stream()
                .map(comparison.before()::get)
                .toList();
        var older = before.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        var difference =
                switch (matching.fate(place)) {
                    case KEPT, MOVED -> List.<ChangeData>of();
                    case CHANGED, SPLIT, MERGED, ADDED, REMOVED -> changes(older, after.text());
                };
        return of(matching.fate(place).code(), matching.moved(place), Optional.of(after), before, difference);
    }

    static ComparedData gone(VersionComparison comparison, int place) {
        var before = comparison.before().get(place);
        return of("removed", false, Optional.empty(), List.of(before), changes(before.text(), ""));
    }

    private static List<ChangeData> changes(String older, String newer) {
        return Difference.between(older, newer).runs().stream()
                .map(ComparedData::change)
                .toList();
    }

    private static ChangeData change(Run run) {
        return switch (run.fate()) {
            case KEPT -> new ChangeData("kept", run.text());
            case REMOVED -> new ChangeData("removed", run.text());
            case ADDED -> new ChangeData("added", run.text());
        };
    }

    private static ComparedData of(
            String fate, boolean moved, Optional<Paragraph> after, List<Paragraph> before, List<ChangeData> changes) {
        return new ComparedData(
                fate,
                moved,
                after.map(Paragraph::place),
                after.flatMap(Paragraph::number),
                before.stream().map(Paragraph::place).toList(),
                before.stream()
                        .flatMap(paragraph -> paragraph.number().stream())
                        .toList(),
                changes);
    }
}
