package org.parley.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;

/**
 * Prints consolidated positions as PDF/A-2a and PDF/UA-1.
 *
 * <p>Setting pages needs about half a megabyte of memory for each, all at once, and one processor. So only few reports
 * are printed at the same time, and a report that would not fit is refused before it is begun.
 */
@ApplicationScoped
public class ReportPrinter {
    private static final int AT_ONCE = 2;
    private static final Duration FAIR_WAIT = Duration.ofMinutes(1);
    private static final long BYTES_PER_PAGE = 600_000;

    private final int maximumPages;
    private final Semaphore places;

    /** Prints two reports at once and lets them use half of the memory together. */
    public ReportPrinter() {
        this(AT_ONCE, (int) (Runtime.getRuntime().maxMemory() / 2 / AT_ONCE / BYTES_PER_PAGE));
    }

    /**
     * @param atOnce how many reports may be printed at the same time, at least 1
     * @param maximumPages most pages of one report, by estimate, at least 1
     */
    public ReportPrinter(int atOnce, int maximumPages) {
        this(new Semaphore(atOnce), maximumPages);
        if (atOnce < 1 || maximumPages < 1) {
            throw new IllegalArgumentException("at least one report of one page, got " + atOnce + ", " + maximumPages);
        }
    }

    ReportPrinter(Semaphore places, int maximumPages) {
        this.places = places;
        this.maximumPages = maximumPages;
    }

    /**
     * Writes the report as one PDF file. Equal reports give equal bytes. Nothing is written when the report is refused.
     *
     * @param out stays open
     * @throws Busy if as many reports as allowed are being printed now
     * @throws Conflict if the report has more pages than this server prints
     * @throws IOException if the file cannot be written
     */
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        int pages = PageEstimate.of(report);
        if (pages > maximumPages) {
            throw new Conflict("report-too-long", Map.of("pages", pages, "maximum", maximumPages));
        }
        Path file = Files.createTempFile("report", ".pdf");
        try {
            print(report, file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A slow reader waits for a file that is there already, and keeps no place from others. */
    private void print(ConsolidatedReport report, Path file) throws IOException {
        if (!places.tryAcquire()) {
            throw new Busy("pdf", FAIR_WAIT);
        }
        try {
            Typesetter.print(report, file);
        } finally {
            places.release();
        }
    }
}
