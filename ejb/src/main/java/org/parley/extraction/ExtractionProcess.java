package org.parley.extraction;

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
import org.jsoup.Jsoup;
import org.parley.kernel.Invalid;
import org.parley.kernel.LimitedProgram;

/** Reads a file in a process of its own, by the {@link ExtractionProgram}. */
final class ExtractionProcess {

    private final LimitedProgram program;

    /** @param workplace an existing directory for what the process writes */
    ExtractionProcess(Path workplace) {
        program = new LimitedProgram(
                ExtractionProgram.class,
                List.of(Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class, Jsoup.class),
                "file-reading",
                workplace);
    }

    /**
     * What stands in a file.
     *
     * @throws Invalid for the field {@code file}, with the rule of an {@link Unreadable}
     * @throws org.parley.kernel.Busy if others kept all processes for too long
     */
    Extracted read(FileKind kind, byte[] file, String name) {
        try {
            return program.read(file, in -> kind == FileKind.PDF ? lines(in, name) : pieces(in, name));
        } catch (LimitedProgram.BrokenOff broken) {
            throw (broken.late() ? Unreadable.TOO_SLOW : Unreadable.TOO_DEMANDING).refusal(name);
        }
    }

    private static Extracted lines(DataInputStream in, String name) throws IOException {
        var lines = new ArrayList<PdfLine>();
        int characters = 0;
        while (follows(in, Output.LINE, name)) {
            PdfLine line = PdfLine.read(in);
            characters += line.text().length();
            refuseTooMuch(lines.size(), characters, name);
            lines.add(line);
        }
        return new Extracted.Printed(lines);
    }

    private static Extracted pieces(DataInputStream in, String name) throws IOException {
        var pieces = new ArrayList<Piece>();
        int characters = 0;
        while (follows(in, Output.PIECE, name)) {
            Piece piece = Piece.read(in);
            characters += piece.characters();
            refuseTooMuch(pieces.size(), characters, name);
            pieces.add(piece);
        }
        return new Extracted.Structured(pieces);
    }

    /** Whether another one comes. The limits hold here too, as the process may have been taken over by its file. */
    private static boolean follows(DataInputStream in, int wanted, String name) throws IOException {
        int sort = in.readUnsignedByte();
        if (sort == Output.REFUSED) {
            throw refused(in.readUTF()).refusal(name);
        }
        if (sort != wanted && sort != Output.END) {
            throw new IOException("no such sort: " + sort);
        }
        return sort == wanted;
    }

    private static void refuseTooMuch(int count, int characters, String name) {
        if (count > Limits.PIECES || characters > 4 * Limits.CHARACTERS) {
            throw Unreadable.TOO_MUCH_TEXT.refusal(name);
        }
    }

    private static Unreadable refused(String reason) throws IOException {
        return Arrays.stream(Unreadable.values())
                .filter(unreadable -> unreadable.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new IOException("no such reason"));
    }
}
