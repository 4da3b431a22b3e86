package org.parley.search;

/** The cursor is damaged, made up, or belongs to another search. Nothing is wrong with the index. */
public final class BadCursor extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadCursor(String reason) {
        super("the cursor cannot be used: " + reason);
    }
}
