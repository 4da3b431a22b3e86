package org.parley.drafting;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.parley.kernel.Invalid;
import org.parley.kernel.LimitedProgram;

/** Reads the text of a PDF file in a process of its own, by the program {@link PdfText}. */
final class PdfTextProcess {
    private static final int MOST_LINES = 200_000;

    private final LimitedProgram program;

    /** @param workplace an existing directory for what the process writes */
    PdfTextProcess(Path workplace) {
        this.program = new LimitedProgram(
                PdfText.class,
                List.of(Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class),
                "pdf-reading",
                workplace);
    }

    /**
     * The lines of a PDF file.
     *
     * @throws Invalid for the field {@code file}, with the rule of a {@link PdfRefused}
     * @throws org.parley.kernel.Busy if others kept all processes for too long
     */
    List<PdfLine> lines(byte[] file) {
        try {
            return program.read(file, PdfTextProcess::linesOf);
        } catch (LimitedProgram.BrokenOff broken) {
            throw (broken.late() ? PdfRefused.TOO_SLOW : PdfRefused.TOO_DEMANDING).refusal();
        }
    }

    private static List<PdfLine> linesOf(DataInputStream in) throws IOException {
        var lines = new ArrayList<PdfLine>();
        int sort = in.readUnsignedByte();
        while (sort == PdfText.LINE) {
            lines.add(PdfLine.read(in));
            if (lines.size() > MOST_LINES) {
                throw PdfRefused.TOO_MUCH_TEXT.refusal();
            }
            sort = in.readUnsignedByte();
        }
        if (sort == PdfText.REFUSED) {
            throw refused(in.readUTF()).refusal();
        }
        return lines;
    }

    private static PdfRefused refused(String name) throws IOException {
        return Arrays.stream(PdfRefused.values())
                .filter(refused -> refused.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no such refusal"));
    }
}
