package org.parley.disposition;

import java.util.List;

/**
 * What became of an approval of many answers.
 *
 * @param approved numbers of the comments whose answers were given
 * @param leftAlone numbers of those whose proposal is the reader's own, changed since, or waits no longer
 */
public record Approved(List<Integer> approved, List<Integer> leftAlone) {
    public Approved {
        approved = List.copyOf(approved);
        leftAlone = List.copyOf(leftAlone);
    }
}
