package org.parley.document;

/**
 * What happened to a paragraph since something was said about it on an earlier version.
 *
 * @param version number of the version on which it was said
 * @param changed whether its words changed
 * @param moved whether it stands in another order
 * @param split whether it is one of several parts of what it was
 * @param merged whether it was merged with others
 */
public record Since(int version, boolean changed, boolean moved, boolean split, boolean merged) {
    /** Last part of the key of the message that says what happened: merged, split, changed, moved or kept. */
    public String code() {
        if (merged) {
            return "merged";
        }
        if (split) {
            return "split";
        }
        if (changed) {
            return "changed";
        }
        return moved ? "moved" : "kept";
    }
}
