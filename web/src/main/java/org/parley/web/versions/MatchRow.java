package org.parley.web.versions;

import java.util.List;
import org.parley.amendment.Run;
import org.parley.drafting.Block;
import org.parley.lineage.Fate;
import org.parley.web.Choice;

/**
 * A block of the new version in the review of the matching.
 *
 * @param index of the block, counted from 0
 * @param block heading or paragraph
 * @param number by which it will be cited; empty for headings
 * @param fate what became of it
 * @param moved whether it stands in another order than before
 * @param doubtful whether somebody should look at it
 * @param said whether somebody said from where it comes
 * @param choices from where it may come
 * @param chosen which of these is in force
 * @param runs what changed; empty if nothing did
 * @param comments how many comments follow it
 */
public record MatchRow(
        int index,
        Block block,
        String number,
        Fate fate,
        boolean moved,
        boolean doubtful,
        boolean said,
        List<Choice> choices,
        String chosen,
        List<Run> runs,
        int comments) {
    public MatchRow {
        choices = List.copyOf(choices);
        runs = List.copyOf(runs);
    }

    /** Name of the field in which one of the choices is taken. */
    public String field() {
        return "from." + index;
    }

    /** Name of the field in which numbers may be typed instead. */
    public String other() {
        return "other." + index;
    }
}
