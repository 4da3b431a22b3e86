package org.parley.search;

import java.util.Locale;

/** Order of the hits. */
public enum Order {
    /** Best match first, among equals the newest; newest first when there are no words to match. */
    RELEVANCE,
    /** Latest date first. */
    NEWEST,
    /** Earliest date first. */
    OLDEST;

    /** Lower-case name as used in URLs, e.g. {@code newest}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
