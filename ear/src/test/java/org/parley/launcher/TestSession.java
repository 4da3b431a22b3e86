package org.parley.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.launcher.host.Directories;
import org.parley.launcher.host.ShutdownSequence;

/** What the integration tests of one JVM share: a directory to throw away and an order to stop things in. */
public final class TestSession {
    private static final ShutdownSequence SHUTDOWN = new ShutdownSequence();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SHUTDOWN::close, "stop what the tests started"));
    }

    private TestSession() {}

    /** Returns the distribution that the build has just made. */
    public static Path distribution() {
        return Path.of(System.getProperty("parley.distribution", "target/parley"))
                .toAbsolutePath();
    }

    /** Makes a directory that is deleted when the JVM ends. */
    public static Path temporaryDirectory(String name) {
        try {
            var directory = Files.createTempDirectory("parley-" + name).toRealPath();
            atEnd(() -> Directories.delete(directory));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops this before everything that was started earlier. */
    public static void atEnd(Runnable step) {
        SHUTDOWN.add(step);
    }
}
