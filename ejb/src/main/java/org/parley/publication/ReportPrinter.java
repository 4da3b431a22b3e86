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
 * <p>Setting a page needs about half a megabyte of memory until the last page of its report is set. So reports share a
 * number of pages that fits into memory: a long report is printed alone, a few short ones together, and one that would
 * never fit is refused before it is begun.
 */
@ApplicationScoped
public class ReportPrinter {
    private static final int MOST_REPORTS = 4;
    private static final long BYTES_PER_PAGE = 600_000;
    private static final Duration FAIR_WAIT = Duration.ofMinutes(1);

    private final int mostPages;
    private final Semaphore pages;

    /** Lets the reports that are being printed use half of the memory together. */
    public ReportPrinter() {
        this((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_PAGE));
    }

    /** @param mostPages pages of all reports that are being printed at a time, by estimate, at least 1 */
    public ReportPrinter(int mostPages) {
        this(mostPages, new Semaphore(mostPages));
    }

    /** @param pages as many as may still be printed now */
    ReportPrinter(int mostPages, Semaphore pages) {
        if (mostPages < 1) {
            throw new IllegalArgumentException("at least one page, got " + mostPages);
        }
        this.mostPages = mostPages;
        this.pages = pages;
    }

    /**
     * Writes the report as one PDF file. Equal reports give equal bytes. Nothing is written when the report is refused.
     *
     * @param out stays open
     * @throws Busy if the reports being printed now leave no room for this one
     * @throws Conflict if the report has more pages than this server prints
     * @throws IOException if the file cannot be written
     */
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        write(PageEstimate.of(report), file -> Typesetter.print(report, file), out);
    }

    /** Writes a table of answers as one PDF file, under the same rules. */
    public void write(AnswerTable table, OutputStream out) throws IOException {
        write(AnswerTablePage.pages(table), file -> Typesetter.print(table, file), out);
    }

    /** Sets pages into a file. */
    @FunctionalInterface
    private interface Setting {
        void into(Path file) throws IOException;
    }

    private void write(int needed, Setting setting, OutputStream out) throws IOException {
        if (needed > mostPages) {
            throw new Conflict("report-too-long", Map.of("pages", needed, "maximum", mostPages));
        }
        Path file = Files.createTempFile("report", ".pdf");
        try {
            print(setting, Math.max(needed, mostPages / MOST_REPORTS), file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A slow reader waits for a file that is there already, and keeps no place from others. */
    private void print(Setting setting, int needed, Path file) throws IOException {
        if (!pages.tryAcquire(needed)) {
            throw new Busy("pdf", FAIR_WAIT);
        }
        try {
            setting.into(file);
        } finally {
            pages.release(needed);
        }
    }
}
