package org.parley.lineage;

import java.util.Locale;

/** What became of a passage between two texts. */
public enum Fate {
    /** It stands there word for word, in the same order. */
    KEPT,
    /** Its words changed. */
    CHANGED,
    /** It stands there word for word at another place. */
    MOVED,
    /** It is one of several parts of an older passage. */
    SPLIT,
    /** Several older passages became this one. */
    MERGED,
    /** Nothing in the newer text comes from it. */
    REMOVED,
    /** It comes from nothing in the older text. */
    ADDED;

    /** How it is written in addresses, data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
