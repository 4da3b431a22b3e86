package org.parley.search;

/** The caller's place in its own stream of changes, opaque to the index; up to 1000 characters. */
public record Position(String value) {
    static final int MAX_LENGTH = 1000;

    public Position {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a position has up to " + MAX_LENGTH + " characters, got " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
