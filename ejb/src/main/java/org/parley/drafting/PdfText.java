package org.parley.drafting;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.parley.kernel.ProgramLife;

/**
 * The program that reads the text of a PDF file in a process of its own, started by {@link PdfTextProcess}.
 *
 * <p>Reads the file from its standard input and writes to its standard output: {@link #LINE} and a {@link PdfLine} for
 * each line, then {@link #END}, or {@link #REFUSED} and the name of a {@link PdfRefused}. If it ends without
 * either, it ran out of memory or was stopped.
 */
public final class PdfText {

    /** Most pages that are read. */
    static final int MOST_PAGES = 1_000;

    /** Most characters that are read. */
    static final int MOST_CHARACTERS = 2_000_000;

    /** Most characters that are read from one page. */
    static final int MOST_CHARACTERS_OF_PAGE = 100_000;

    static final int END = 0;
    static final int LINE = 1;
    static final int REFUSED = 2;

    /** Ends the reading from the depth of the library, which passes unchecked exceptions on. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final PdfRefused reason;

        Refused(PdfRefused reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private PdfText() {}

    /** Reads one file. */
    public static void main(String[] arguments) throws IOException {
        ProgramLife.begin();
        FontMappers.set(new OneFont());
        var in = new FileInputStream(FileDescriptor.in);
        try (var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            answer(in.readAllBytes(), out);
        }
    }

    private static void answer(byte[] file, DataOutputStream out) throws IOException {
        try {
            read(file, out);
            out.writeByte(END);
        } catch (UncheckedIOException reader) {
            throw reader.getCause();
        } catch (Refused refused) {
            refuse(out, refused.reason);
        } catch (InvalidPasswordException encrypted) {
            refuse(out, PdfRefused.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            // Whatever the library makes of a broken or hostile file, this program has one answer.
            refuse(out, PdfRefused.BROKEN);
        }
    }

    private static void refuse(DataOutputStream out, PdfRefused reason) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(reason.name());
    }

    private static void read(byte[] file, DataOutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Refused(PdfRefused.ENCRYPTED);
            }
            var lines = new PdfLines(line -> {
                try {
                    out.writeByte(LINE);
                    line.write(out);
                } catch (IOException closed) {
                    throw new UncheckedIOException(closed);
                }
            });
            lines.writeText(document, Writer.nullWriter());
        }
    }
}
