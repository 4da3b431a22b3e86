package org.parley.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.consultation.Consultation;
import org.parley.kernel.NotFound;
import org.parley.kernel.Settings;
import org.parley.publication.PrintedReport;
import org.parley.publication.ReportShelf;

/** The PDF of an edition: printed once, then kept in the database and given out from the shelf of files. */
@ApplicationScoped
public class EditionPdfs {
    @Inject
    OutcomeEditions editions;

    @Inject
    ReportShelf shelf;

    @Inject
    Settings settings;

    /**
     * The PDF of an edition.
     *
     * @throws NotFound if there is no such edition
     * @throws org.parley.kernel.Busy if as many reports as allowed are being printed now
     * @throws org.parley.kernel.Conflict if the edition is too long to be printed
     */
    public PrintedReport of(Consultation consultation, int number) {
        var edition = editions.of(consultation).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", number));
        try {
            var file = Files.createDirectories(settings.data().resolve("reports"))
                    .resolve("edition-" + edition.digest() + ".pdf");
            if (!Files.exists(file)) {
                put(kept(consultation, edition), file);
            }
            return new PrintedReport(edition.digest(), file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] kept(Consultation consultation, EditionEntry edition) throws IOException {
        var known = editions.printed(edition);
        if (known.isPresent()) {
            return known.get();
        }
        var report = editions.edition(consultation, edition.number()).report();
        var printed = shelf.printed(report, consultation.slug(), true);
        editions.keep(edition, Files.readAllBytes(printed.file()));
        return editions.printed(edition).orElseThrow();
    }

    private static void put(byte[] content, Path file) throws IOException {
        var fresh = Files.createTempFile(file.getParent(), "edition-", ".pdf");
        try {
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
