package org.parley.web.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentTally;
import org.parley.document.Ancestry;

/**
 * Counts comments from the figures that are kept as comments come in. The figures know paragraph, group, kind and
 * answer; what is narrowed by country or language cannot be counted with them.
 *
 * @param tallies the figures
 * @param ancestry from which paragraphs those of the newest versions come
 */
record Figures(List<CommentTally> tallies, Ancestry ancestry) {
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
        return filter.paragraph()
                        .map(id -> ancestry.of(id).contains(tally.paragraph()))
                        .orElse(true)
                && filter.group().map(tally.group()::equals).orElse(true)
                && filter.kind().map(tally.kind()::equals).orElse(true);
    }

    private static int number(CommentTally tally, CommentFilter filter) {
        return filter.answered()
                .map(answered -> answered ? tally.answered() : tally.total() - tally.answered())
                .orElse(tally.total());
    }
}
