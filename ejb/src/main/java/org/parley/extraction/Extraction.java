package org.parley.extraction;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parley.kernel.Busy;
import org.parley.kernel.Invalid;

/** Reads PDF, DOCX, ODT and HTML files, each in a process of its own. */
public final class Extraction {

    /** Most bytes of a file. */
    public static final int LARGEST_FILE = 20_000_000;

    private static final int MEGABYTE = 1_000_000;
    private static final String FILE = "file";

    private final ExtractionProcess process;

    /** Reads files by processes that work in the usual directory for temporary files. */
    public Extraction() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Extraction(Path workplace) {
        process = new ExtractionProcess(workplace);
    }

    /**
     * What stands in a file; nothing if it is text, which needs no reading.
     *
     * @param name of the file, as the one who sent it knows it
     * @throws Invalid for the field {@code file}, with the rule {@code required}, {@code file-too-large}, {@code
     *     file-renamed}, {@code file-kind}, or that of an {@link Unreadable}
     * @throws Busy if too many files are being read
     */
    public Optional<Extracted> of(byte[] file, String name) {
        if (file.length == 0) {
            throw new Invalid(FILE, "required");
        }
        if (file.length > LARGEST_FILE) {
            throw new Invalid(FILE, "file-too-large", Map.of("name", name, "megabytes", LARGEST_FILE / MEGABYTE));
        }
        FileKind kind = FileKind.of(file, name);
        return kind.extracted() ? Optional.of(process.read(kind, file, name)) : Optional.empty();
    }

    /** The refusal of a file in which nothing was found. */
    public static Invalid withoutText(String name) {
        return Unreadable.WITHOUT_TEXT.refusal(name);
    }
}
