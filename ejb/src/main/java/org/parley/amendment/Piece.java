package org.parley.amendment;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A stretch of a text that several people changed, and who changed it.
 *
 * @param fate whether it stood there before, and whether it stands there now
 * @param text never empty
 * @param by numbers of the proposals that removed or added it; of kept text those that want something else here and do not
 *     agree on what
 */
public record Piece(Run.Fate fate, String text, NavigableSet<Integer> by) {
    public Piece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a piece has text");
        }
        by = Collections.unmodifiableNavigableSet(new TreeSet<>(by));
    }

    Piece(Run.Fate fate, String text, Collection<Integer> by) {
        this(fate, text, new TreeSet<>(by));
    }

    /** Whether this is text that stays as it was because proposals for it collide. */
    public boolean disputed() {
        return fate == Run.Fate.KEPT && !by.isEmpty();
    }

    /** Whether it stands in the text as merged. */
    public boolean stands() {
        return fate != Run.Fate.REMOVED;
    }

    Piece part(int start, int end) {
        return new Piece(fate, text.substring(start, end), by);
    }
}
