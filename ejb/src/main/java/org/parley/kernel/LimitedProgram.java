package org.parley.kernel;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A program that reads a file nobody trusts, in a process of its own, because a thread that a hostile file keeps busy
 * cannot be stopped, and its memory is everybody's.
 *
 * <p>The process gets the file as its standard input and as {@link #INPUT} in its directory, {@value #MEGABYTES} MB of heap, {@value #MOST_SECONDS} seconds, an
 * empty environment, and a private directory that is deleted afterwards. At most {@value #AT_ONCE} of them run at once,
 * of all programs together.
 */
public final class LimitedProgram {

    /** Heap of the process. */
    public static final int MEGABYTES = 256;

    /** Seconds after which the process is stopped, so that there is an answer within ten. */
    public static final int MOST_SECONDS = 9;

    /** Name of the file in the directory of the process. */
    public static final String INPUT = "input";

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(9);
    private static final Semaphore ROOM = new Semaphore(AT_ONCE, true);

    private final Class<?> program;
    private final List<Class<?>> needed;
    private final String what;
    private final Path workplace;

    /**
     * A program with a main method.
     *
     * @param program writes its answer to its standard output; calls {@link ProgramLife#begin()} first
     * @param needed one class of every archive that it needs, beside its own
     * @param what it does, last part of the message key {@code refusal.busy.<what>}
     * @param workplace an existing directory, in which each process gets a directory for as long as it runs
     */
    public LimitedProgram(Class<?> program, List<Class<?>> needed, String what, Path workplace) {
        this.program = program;
        this.needed = List.copyOf(needed);
        this.what = what;
        this.workplace = workplace;
    }

    /** Reads the answer of a program. */
    public interface Reading<T> {
        /** Reads all of the answer; may refuse it. */
        T of(DataInputStream answer) throws IOException;
    }

    /** The program broke off before it had answered. */
    public static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean late;

        BrokenOff(boolean late, IOException cause) {
            super(late ? "out of time" : "out of memory", cause);
            this.late = late;
        }

        /** Whether its time was up; else it was too demanding. */
        public boolean late() {
            return late;
        }
    }

    /**
     * Runs the program on a file.
     *
     * @throws BrokenOff if it needed too much time or memory
     * @throws Busy if others kept all processes for too long
     */
    public <T> T read(byte[] file, Reading<T> reading) throws BrokenOff {
        enter();
        try {
            return readIn(Files.createTempDirectory(workplace, "parley-program"), file, reading);
        } catch (IOException disk) {
            throw new UncheckedIOException("cannot start a process to read a file", disk);
        } finally {
            ROOM.release();
        }
    }

    private void enter() {
        try {
            if (!ROOM.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new Busy(what, LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy(what, LONGEST_WAIT);
        }
    }

    private <T> T readIn(Path directory, byte[] file, Reading<T> reading) throws IOException, BrokenOff {
        try {
            Process process = builder(directory, Files.write(directory.resolve(INPUT), file))
                    .start();
            try {
                return answer(process, reading);
            } finally {
                process.destroyForcibly().onExit().join();
            }
        } finally {
            delete(directory);
        }
    }

    private ProcessBuilder builder(Path directory, Path input) {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:MaxMetaspaceSize=96m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + directory,
                        "-Duser.home=" + directory,
                        "-cp",
                        ProgramPath.of(program, needed),
                        program.getName())
                .directory(directory.toFile())
                .redirectInput(input.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    private static <T> T answer(Process process, Reading<T> reading) throws BrokenOff {
        var stopped = new AtomicBoolean();
        var end = process.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
            stopped.set(true);
            return process.destroyForcibly();
        });
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return reading.of(in);
        } catch (IOException brokenOff) {
            process.destroyForcibly();
            end.join();
            throw new BrokenOff(stopped.get(), brokenOff);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
