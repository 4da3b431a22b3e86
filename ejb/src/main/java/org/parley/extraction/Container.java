package org.parley.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of an archive. Only those asked for are unpacked, together to no more than a limit. */
final class Container implements AutoCloseable {

    private static final long MOST = Limits.UNPACKED_MEGABYTES * 1_000_000L;

    private final ZipFile archive;
    private long unpacked;

    Container(Path file) throws IOException {
        archive = new ZipFile(file.toFile());
    }

    /** A part, if the archive has it. */
    Optional<Xml> part(String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Xml(new Counted(archive.getInputStream(entry))));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what comes out, as the size that an archive states may be a lie. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = super.read(buffer, start, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > MOST) {
                throw new Unread(Unreadable.TOO_LARGE_UNPACKED);
            }
        }
    }
}
