package org.parley.extraction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parley.kernel.LimitedProgram;
import org.parley.kernel.ProgramLife;

/**
 * The program that reads a file in a process of its own, started by {@link ExtractionProcess}. What is neither a PDF, DOCX
 * nor ODT file is read as HTML. It writes to its standard output what {@link Output} says. If it ends without an
 * answer, it ran out of memory or was stopped.
 */
public final class ExtractionProgram {

    /** Where its file lies, in the directory that is its own. */
    private static final Path INPUT = Path.of(LimitedProgram.INPUT);

    private ExtractionProgram() {}

    /** Reads one file. */
    public static void main(String[] arguments) throws IOException {
        ProgramLife.begin();
        try (var out = new Output(new FileOutputStream(FileDescriptor.out))) {
            answer(INPUT, out);
        }
    }

    static void answer(Path file, Output out) throws IOException {
        try {
            read(file, out);
            out.end();
        } catch (UncheckedIOException reader) {
            throw reader.getCause();
        } catch (Unread unread) {
            out.refuse(unread.reason());
        } catch (InvalidPasswordException encrypted) {
            out.refuse(Unreadable.ENCRYPTED);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | LinkageError broken) {
            // Whatever a library makes of a broken or hostile file, this program has one answer.
            out.refuse(Unreadable.BROKEN);
        }
    }

    private static void read(Path file, Output out) throws IOException, XMLStreamException {
        switch (FileKind.ofFile(file)) {
            case PDF -> PdfLines.read(file, out::line);
            case DOCX -> DocxReader.read(file, out);
            case ODT -> OdtReader.read(file, out);
            default -> HtmlReader.read(file, out);
        }
    }
}
