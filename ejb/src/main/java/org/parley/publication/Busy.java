package org.parley.publication;

/** All places for printing a report are taken; the same request may succeed a little later. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy(int atOnce) {
        super(
                atOnce == 1
                        ? "A report is being printed. Please try again in a minute."
                        : atOnce + " reports are being printed. Please try again in a minute.");
    }
}
