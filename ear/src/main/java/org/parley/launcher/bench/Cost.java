package org.parley.launcher.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * What a page costs.
 *
 * @param requests answers that came
 * @param seconds in which they came
 * @param server processor time of the server meanwhile
 * @param database processor time of the database meanwhile
 * @param bytes size of one answer, compressed
 */
record Cost(long requests, int seconds, Duration server, Duration database, int bytes) {
    private static final double NANOS_PER_MILLI = 1e6;

    double perSecond() {
        return (double) requests / seconds;
    }

    /** Milliseconds of processor time for each request, server and database together. */
    double millis() {
        return (server.toNanos() + database.toNanos()) / NANOS_PER_MILLI / requests;
    }

    /**
     * Returns a row of a Markdown table.
     *
     * @param file cost of the static file with which this one is compared
     */
    String row(String corpus, String page, Cost file) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.2f | %.2f | %.1f | %.1f |",
                corpus,
                page,
                perSecond(),
                millis(),
                server.toNanos() / NANOS_PER_MILLI / requests,
                database.toNanos() / NANOS_PER_MILLI / requests,
                millis() / file.millis(),
                bytes / 1024.0);
    }
}
