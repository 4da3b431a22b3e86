package org.parley.launcher.database;

import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** An acknowledged commit survives a loss of power. The only one for data that matter. */
    EVERY_COMMIT_ON_DISK("on"),
    /** Nothing is promised; for tests that throw their data away. */
    NONE("off");

    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    /** Returns the value of all {@link #SETTINGS}. */
    String value() {
        return value;
    }
}
