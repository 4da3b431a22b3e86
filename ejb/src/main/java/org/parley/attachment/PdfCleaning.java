package org.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Copies a PDF file (ISO 32000): only what its pages need is written again, without properties, XMP, names of those who
 * commented, signatures, scripts and files inside; earlier states that the file still held are not carried over.
 */
final class PdfCleaning {
    private static final long SAME_NUMBER = 0;

    private PdfCleaning() {}

    /** Whether a file begins as a PDF file. */
    static boolean isOne(byte[] file) {
        return FileFormat.begins(file, 0, "%PDF-");
    }

    /** Cleans a file that begins as one. */
    static Cleaned clean(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw FileRefused.ENCRYPTED.unreadable();
            }
            if (!document.getPages().iterator().hasNext()) {
                throw FileRefused.BROKEN.unreadable();
            }
            var text = PdfWords.of(document);
            return new Cleaned(FileFormat.PDF, cleaned(document), text);
        } catch (InvalidPasswordException encrypted) {
            throw FileRefused.ENCRYPTED.unreadable();
        }
    }

    private static byte[] cleaned(PDDocument document) throws IOException {
        var trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        new PdfObjects().clean(trailer);
        document.setDocumentId(SAME_NUMBER);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
