package org.parley.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.parley.kernel.LimitedProgram;
import org.parley.markup.CleanText;

/** Has one file after the other cleaned by the program {@link Cleaning}. */
@ApplicationScoped
class FileCleaning {
    private static final int LARGEST_ANSWER = 2 * AttachmentLimits.LARGEST_CONTENT;

    private final LimitedProgram program = new LimitedProgram(
            Cleaning.class,
            List.of(Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class),
            "file-reading",
            Path.of(System.getProperty("java.io.tmpdir")));

    /**
     * Cleans a file.
     *
     * @throws FileRefused.Unreadable with the reason
     * @throws org.parley.kernel.Busy if others kept all processes for too long
     */
    CleanFile clean(SentFile sent) {
        if (sent.content().length == 0) {
            throw FileRefused.EMPTY.unreadable();
        }
        if (sent.content().length > AttachmentLimits.LARGEST_FILE) {
            throw FileRefused.TOO_LARGE.unreadable();
        }
        try {
            var cleaned = program.read(sent.content(), FileCleaning::answer);
            var name = FileName.of(sent.name(), cleaned.format());
            return new CleanFile(name, cleaned.format(), cleaned.content(), CleanText.body(cleaned.text()));
        } catch (LimitedProgram.BrokenOff broken) {
            throw (broken.late() ? FileRefused.TOO_SLOW : FileRefused.TOO_DEMANDING).unreadable();
        }
    }

    private static Cleaned answer(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() == Cleaning.REFUSED) {
            throw FileRefused.valueOf(in.readUTF()).unreadable();
        }
        var format = FileFormat.valueOf(in.readUTF());
        var content = bytes(in);
        return new Cleaned(format, content, new String(bytes(in), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST_ANSWER) {
            throw new IOException("an answer of " + length + " bytes");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("an answer that ends early");
        }
        return bytes;
    }
}
