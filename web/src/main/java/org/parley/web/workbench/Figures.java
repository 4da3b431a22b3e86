package org.parley.web.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentTally;

/**
 * Counts comments from the figures that are kept as comments come in. The figures know paragraph, group, kind and
 * answer; what is narrowed by country or language cannot be counted with them.
 *
 * @param tallies the figures
 * @param lineages for each paragraph in them its identity across versions
 */
record Figures(List<CommentTally> tallies, Map<Long, Long> lineages) {
    /** How many comments the filter lets through, where that can be counted. */
    Optional<Integer> count(CommentFilter filter) {
        if (filter.country().isPresent() || filter.language().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(tallies.stream()
                .filter(tally -> matches(tally, filter))
                .mapToInt(tally -> number(tally, filter))
                .sum());
    }

    private boolean matches(CommentTally tally, CommentFilter filter) {
        return filter.paragraph().map(id -> same(id, tally.paragraph())).orElse(true)
                && filter.group().map(tally.group()::equals).orElse(true)
                && filter.kind().map(tally.kind()::equals).orElse(true);
    }

    private boolean same(long one, long other) {
        return one == other || (lineages.containsKey(one) && Objects.equals(lineages.get(one), lineages.get(other)));
    }

    private static int number(CommentTally tally, CommentFilter filter) {
        return filter.answered()
                .map(answered -> answered ? tally.answered() : tally.total() - tally.answered())
                .orElse(tally.total());
    }
}
