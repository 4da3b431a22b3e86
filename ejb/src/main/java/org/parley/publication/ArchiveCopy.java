package org.parley.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the pages again so that two prints of one report are the same file: the day of publication stands where the
 * time of printing stood, and the file identifier follows from the report.
 */
final class ArchiveCopy {
    private ArchiveCopy() {}

    static void write(Path pages, ConsolidatedReport report, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.toFile())) {
            ReportMetadata.date(report.publishedOn(), document);
            ReadableArabic.restore(document);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId((long) report.address().hashCode() * 31 + report.version());
            document.save(out);
        }
    }
}
