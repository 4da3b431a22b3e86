package org.parley.search;

import org.jspecify.annotations.Nullable;

/**
 * The index cannot work: it is closed, its directory cannot be read or written, or its files were damaged while it was
 * open. Opening it again repairs what can be repaired.
 */
public class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
