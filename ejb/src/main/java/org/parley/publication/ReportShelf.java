package org.parley.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;
import org.parley.kernel.Settings;
import org.parley.kernel.Slug;

/**
 * Keeps printed reports, so that the same content is printed once. Everything on the shelf can be thrown away: it is
 * printed again when somebody asks.
 */
@ApplicationScoped
public class ReportShelf {
    /** Raised whenever the printed form changes, so that no report in an old form is given out. */
    private static final String FORMAT = "2";

    @Inject
    ReportPrinter printer;

    @Inject
    Settings settings;

    /**
     * The report as PDF, from the shelf or printed now.
     *
     * @param consultation of which it is
     * @param lasting whether the content is final; of what is not final only the last print is kept
     * @throws org.parley.kernel.Busy if as many reports as allowed are being printed now
     * @throws Conflict if the report is too long to be printed even without comments and answers
     */
    public PrintedReport printed(ConsolidatedReport report, Slug consultation, boolean lasting) {
        var digest = Digest.of(FORMAT, report.toString());
        var name = lasting ? digest : "preview-" + consultation;
        return printed(digest, name, lasting, out -> write(report, out));
    }

    /** The same of a table of answers, of which only the last print of each part is kept. */
    public PrintedReport printed(AnswerTable table, Slug consultation) {
        var digest = Digest.of(FORMAT, table.toString());
        var name = "answers-" + table.part() + "-" + consultation;
        return printed(digest, name, false, out -> printer.write(table, out));
    }

    /** Prints into a file. */
    @FunctionalInterface
    private interface Print {
        void to(OutputStream out) throws IOException;
    }

    private PrintedReport printed(String digest, String name, boolean lasting, Print work) {
        try {
            var shelf = Files.createDirectories(settings.data().resolve("reports"));
            var file = shelf.resolve(name + ".pdf");
            if (!lasting || !Files.exists(file)) {
                print(work, shelf, file);
            }
            return new PrintedReport(digest, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A report that is too long is printed without comments and answers. */
    private void write(ConsolidatedReport report, OutputStream out) throws IOException {
        try {
            printer.write(report, out);
        } catch (Conflict tooLong) {
            printer.write(ShortReport.of(report), out);
        }
    }

    /** Printed beside its place and then moved there, so that nobody is given half of a report. */
    private void print(Print work, Path shelf, Path file) throws IOException {
        var fresh = Files.createTempFile(shelf, "printing-", ".pdf");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                work.to(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
