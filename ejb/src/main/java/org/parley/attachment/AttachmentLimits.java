package org.parley.attachment;

/** How much is taken. */
public final class AttachmentLimits {
    /** Bytes that are called a megabyte. */
    public static final int MEGABYTE = 1_000_000;

    /** Most bytes of one file. */
    public static final int LARGEST_FILE = 10 * MEGABYTE;

    /** Most files of one submission. */
    public static final int MOST_FILES = 10;

    /** Most bytes of all files of one submission. */
    public static final int LARGEST_TOTAL = 25 * MEGABYTE;

    /** Most bytes that one person may attach within a day. */
    public static final int LARGEST_DAY = 100 * MEGABYTE;

    /** Most bytes to which a packed file may unfold. */
    static final int LARGEST_CONTENT = 60 * MEGABYTE;

    /** Most files inside a packed file. */
    static final int MOST_PARTS = 5_000;

    /** Most pixels of a picture. */
    static final int MOST_PIXELS = 100_000_000;

    /** Most characters of a file that can be found by search. */
    static final int MOST_TEXT = 500_000;

    private AttachmentLimits() {}
}
