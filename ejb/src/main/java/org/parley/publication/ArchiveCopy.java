package org.parley.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the pages so that two prints of one report are the same file: the day of publication stands where the time of
 * printing stood, and the file identifier follows from what the report says.
 */
final class ArchiveCopy {
    private ArchiveCopy() {}

    /**
     * @param day of publication
     * @param markup from which the pages were set
     * @param fonts with which they were set
     */
    static void write(PDDocument pages, LocalDate day, String markup, ReportFonts fonts, OutputStream out)
            throws IOException {
        ReportMetadata.date(day, pages);
        fonts.embed();
        pages.setDocumentId(identifier(markup));
        pages.getDocument().setIsXRefStream(true);
        new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION).write(pages);
    }

    private static long identifier(String markup) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(markup.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
