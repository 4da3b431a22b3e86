package org.parley.publication;

/** A report has more pages than this server can set at once; it is refused before any memory is spent on it. */
public final class ReportTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int pages;
    private final int maximum;

    ReportTooLong(int pages, int maximum) {
        super("The report would have about " + pages + " pages; this server prints up to " + maximum
                + ". Print it in parts, or ask the administrator to give the server more memory.");
        this.pages = pages;
        this.maximum = maximum;
    }

    /** Estimated number of pages. */
    public int pages() {
        return pages;
    }

    /** Most pages that are printed. */
    public int maximum() {
        return maximum;
    }
}
