package org.parley.launcher.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The directory that holds all data of one server. While it is open, an exclusive lock keeps every other launcher out;
 * the operating system drops the lock when this process dies, however it dies.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the directory if need be and locks it.
     *
     * @throws Refused when it cannot be written to or another launcher holds it
     */
    public static DataDirectory open(Path wanted) {
        try {
            var path = create(wanted);
            Files.deleteIfExists(Files.createTempFile(path, "writable", ".tmp"));
            Files.createDirectories(path.resolve("log"));
            Files.createDirectories(path.resolve("runtime"));
            var channel =
                    FileChannel.open(path.resolve("parley.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new Refused(
                        ExitCode.DATA_IN_USE,
                        "The data directory " + path
                                + " is in use by another running Parley; choose another with --data.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new Refused(
                    ExitCode.DATA_NOT_WRITABLE,
                    "The data directory " + wanted.toAbsolutePath()
                            + " cannot be written to; choose another with --data.",
                    e);
        }
    }

    private static Path create(Path wanted) throws IOException {
        var absolute = wanted.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute);
            Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
        }
        return absolute.toRealPath();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    public Path path() {
        return path;
    }

    /** Returns the directory of the log files. */
    public Path logs() {
        return path.resolve("log");
    }

    /** Returns the directory of things that are made anew when they are missing. */
    public Path runtime() {
        return path.resolve("runtime");
    }

    /** Writes a file that only its owner can read, in one step: readers see the old content or the new. */
    public void writePrivately(String name, String content) {
        try {
            var draft = path.resolve(name + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                out.write(StandardCharsets.UTF_8.encode(content + "\n"));
                out.force(true);
            }
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the content of a file written by {@link #writePrivately}, or empty when there is none. */
    public Optional<String> read(String name) {
        return read(path, name);
    }

    /** Reads such a file of a directory that another process has open. */
    public static Optional<String> read(Path directory, String name) {
        try {
            var file = directory.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
