package org.parley.search;

/** Another process, or another index object of this one, has the directory open. */
public final class IndexLocked extends IndexUnavailable {
    private static final long serialVersionUID = 1L;

    public IndexLocked(String directory, Throwable cause) {
        super("the index " + directory + " is in use by another process", cause);
    }
}
