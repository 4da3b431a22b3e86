package org.parley.amendment;

/**
 * A stretch of text that shares one fate between an older and a newer text.
 *
 * @param text never empty
 */
public record Run(Fate fate, String text) {

    /** What became of a stretch of text. */
    public enum Fate {
        /** It stands in both texts. */
        KEPT,
        /** It stands in the older text only. */
        REMOVED,
        /** It stands in the newer text only. */
        ADDED
    }

    public Run {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run has text");
        }
    }

    /** Whether this stretch stands in both texts. */
    public boolean kept() {
        return fate == Fate.KEPT;
    }
}
