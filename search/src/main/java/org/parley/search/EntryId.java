package org.parley.search;

/** Identity of an entry, chosen by the caller, e.g. {@code comment:17}; 1 to 200 characters. */
public record EntryId(String value) {
    static final int MAX_LENGTH = 200;

    public EntryId {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an entry id has 1 to " + MAX_LENGTH + " characters, got " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
