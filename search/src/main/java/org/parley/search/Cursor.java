package org.parley.search;

/** The place after the last hit of a page, opaque and safe in a URL. Valid for the search that handed it out. */
public record Cursor(String value) {
    @Override
    public String toString() {
        return value;
    }
}
