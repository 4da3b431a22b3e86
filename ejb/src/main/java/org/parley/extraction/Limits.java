package org.parley.extraction;

/** How much of a file is read, and at what cost. */
final class Limits {
    /** Most pages of a PDF file. */
    static final int PAGES = 1_000;

    /** Most characters of a file. */
    static final int CHARACTERS = 2_000_000;

    /** Most characters of one page of a PDF file. */
    static final int CHARACTERS_OF_PAGE = 100_000;

    /** Most lines of a PDF file, or pieces of another. */
    static final int PIECES = 200_000;

    /** Most megabytes to which the parts of an archive that are read may unpack. */
    static final int UNPACKED_MEGABYTES = 64;

    /** Deepest nesting of elements, below what the parser itself refuses. */
    static final int DEPTH = 90;

    /** Most columns of a table. */
    static final int COLUMNS = 60;

    private Limits() {}
}
