package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a table that can be read more than once: the encoding is found in a first pass, the rows in a second. */
@FunctionalInterface
public interface TableSource {
    /** Opens the bytes from their beginning; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A table in a file, which must not change while it is read. */
    static TableSource of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** A table in memory, for tables that are known to be small. */
    static TableSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
