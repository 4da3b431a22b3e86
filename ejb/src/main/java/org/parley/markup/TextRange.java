package org.parley.markup;

/**
 * A stretch of a text in UTF-16 units.
 *
 * @param start where it begins
 * @param end where the text after it begins
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** What stands there in a text. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
