package org.parley.web.versions;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.document.Paragraph;
import org.parley.lineage.Fate;

/**
 * A heading or paragraph of one version, or of both, as the comparison shows it.
 *
 * @param fate what became of it; {@link Fate#MOVED} at its former place too
 * @param moved whether it stands in another order than before
 * @param before the passages of the earlier version from which it comes; the one itself if it was removed
 * @param after the passage of the later version; absent where something was removed
 * @param runs the difference between the two texts; empty where they are the same
 */
public record Compared(Fate fate, boolean moved, List<Paragraph> before, Optional<Paragraph> after, List<Run> runs) {
    public Compared {
        before = List.copyOf(before);
        runs = List.copyOf(runs);
    }

    /** The former place of a passage that moved: shown so that nobody misses it there. */
    public boolean formerPlace() {
        return fate == Fate.MOVED && after.isPresent() && !moved;
    }

    /** Whether it stands word for word where it stood. */
    public boolean unchanged() {
        return fate == Fate.KEPT;
    }

    /** The passage as it stands in the later version, or as it stood last. */
    public Paragraph shown() {
        return after.orElseGet(before::getFirst);
    }

    /** Whether it is a heading. */
    public boolean heading() {
        return shown().kind() == Paragraph.Kind.HEADING;
    }

    /** Last part of the key of the word for what became of it. */
    public String code() {
        return formerPlace() ? "former" : fate.code();
    }

    /** Name of its place on the page. */
    public String anchor() {
        return (after.isPresent() && !formerPlace() ? "n" : "o")
                + (formerPlace() ? before.getFirst() : shown()).place();
    }
}
