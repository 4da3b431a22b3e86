package org.parley.publication;

import java.nio.file.Path;

/**
 * A report as a PDF file.
 *
 * @param digest tells one content from another: equal digests, equal files
 * @param file where it lies
 */
public record PrintedReport(String digest, Path file) {}
