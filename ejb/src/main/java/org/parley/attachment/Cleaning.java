package org.parley.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.parley.extraction.OneFont;
import org.parley.kernel.ProgramLife;

/**
 * The program that cleans one file in a process of its own, started by {@link FileCleaning}. Reads the file from its
 * standard input and writes to its standard output {@link #CLEANED}, name of the format, content and text, or {@link
 * #REFUSED} and the name of a {@link FileRefused}.
 */
public final class Cleaning {
    static final int CLEANED = 1;
    static final int REFUSED = 2;
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";

    private Cleaning() {}

    /** Cleans one file. */
    public static void main(String[] arguments) throws IOException {
        ProgramLife.begin();
        FontMappers.set(new OneFont());
        var in = new FileInputStream(FileDescriptor.in);
        try (var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            answer(in.readAllBytes(), out);
        }
    }

    private static void answer(byte[] file, DataOutputStream out) throws IOException {
        Cleaned cleaned;
        try {
            cleaned = cleaned(file);
        } catch (FileRefused.Unreadable unreadable) {
            refuse(out, unreadable.reason());
            return;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            // Whatever a library makes of a broken or hostile file, this program has one answer.
            refuse(out, FileRefused.BROKEN);
            return;
        }
        out.writeByte(CLEANED);
        out.writeUTF(cleaned.format().name());
        write(cleaned.content(), out);
        write(cleaned.text().getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void refuse(DataOutputStream out, FileRefused reason) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(reason.name());
    }

    /** Cleans a file by what its first bytes say that it is. */
    static Cleaned cleaned(byte[] file) throws IOException {
        if (PdfCleaning.isOne(file)) {
            return PdfCleaning.clean(file);
        }
        if (PictureCleaning.isJpeg(file)) {
            return JpegCleaning.clean(file);
        }
        if (PngCleaning.isOne(file)) {
            return PngCleaning.clean(file);
        }
        if (WebpCleaning.isOne(file)) {
            return WebpCleaning.clean(file);
        }
        if (FileFormat.begins(file, 0, OLD_OFFICE)) {
            throw FileRefused.ENCRYPTED.unreadable();
        }
        if (Parts.arePacked(file)) {
            return document(Parts.of(file));
        }
        throw FileRefused.UNKNOWN.unreadable();
    }

    private static Cleaned document(Parts parts) throws IOException {
        if (DocxCleaning.isOne(parts)) {
            return DocxCleaning.clean(parts);
        }
        if (OdtCleaning.isOne(parts)) {
            return OdtCleaning.clean(parts);
        }
        throw FileRefused.UNKNOWN.unreadable();
    }
}
