package org.parley.casework;

/**
 * How many comments.
 *
 * @param number how many; at least so many if it is not exact
 * @param exact whether it is all of them
 */
public record WorkCount(int number, boolean exact) {
    static final WorkCount NONE = new WorkCount(0, true);
}
