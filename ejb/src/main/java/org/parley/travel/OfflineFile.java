package org.parley.travel;

import java.util.List;

/**
 * What a file that came back holds.
 *
 * @param author who states to have written it
 * @param comments in their order
 */
record OfflineFile(StatedAuthor author, List<OfflineComment> comments) {
    /** How the format is named in the file. */
    static final String FORMAT = "parley-offline";

    /** Version of the format that is written and read. */
    static final int VERSION = 1;

    /** Most bytes of a file. */
    static final int LARGEST = 2_000_000;

    /** Most comments in a file. */
    static final int MOST_COMMENTS = 500;

    /** Most brackets inside each other. */
    static final int DEEPEST = 8;
}
