package org.parley.drafting;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.kernel.Busy;
import org.parley.kernel.Invalid;

/**
 * Reads the text of a PDF file by a program in a process of its own, because a thread that a hostile file keeps busy
 * cannot be stopped, and its memory is everybody's.
 *
 * <p>The process gets {@value #MEGABYTES} MB of heap, {@value #MOST_SECONDS} seconds, an empty environment, and a private
 * directory that is deleted afterwards. At most {@value #AT_ONCE} of them run at once.
 */
final class PdfTextProcess {

    /** Heap of the process. */
    static final int MEGABYTES = 256;

    /** Seconds after which the process is stopped. */
    static final int MOST_SECONDS = 10;

    private static final int AT_ONCE = 2;
    private static final int MOST_LINES = 200_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Path workplace;

    /** @param workplace an existing directory, in which each process gets a directory for as long as it runs */
    PdfTextProcess(Path workplace) {
        this.workplace = workplace;
    }

    /**
     * The lines of a PDF file.
     *
     * @throws Invalid for the field {@code file}, with the rule of a {@link PdfRefused}
     * @throws Busy if others kept all processes for too long
     */
    List<PdfLine> lines(byte[] file) {
        enter();
        try {
            return readIn(Files.createTempDirectory(workplace, "parley-pdf"), file);
        } catch (IOException disk) {
            throw new UncheckedIOException("cannot start a process to read a PDF file", disk);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new Busy("pdf-reading", LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy("pdf-reading", LONGEST_WAIT);
        }
    }

    private static List<PdfLine> readIn(Path directory, byte[] file) throws IOException {
        try {
            Path input = Files.write(directory.resolve("input.pdf"), file);
            Process process = builder(directory, input).start();
            try {
                return linesOf(process);
            } finally {
                process.destroyForcibly().onExit().join();
            }
        } finally {
            delete(directory);
        }
    }

    private static ProcessBuilder builder(Path directory, Path input) {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + directory,
                        "-Duser.home=" + directory,
                        "-cp",
                        ClassPath.ofPdfText(),
                        PdfText.class.getName())
                .directory(directory.toFile())
                .redirectInput(input.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    private static List<PdfLine> linesOf(Process process) {
        var stopped = new AtomicBoolean();
        var end = process.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
            stopped.set(true);
            return process.destroyForcibly();
        });
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return linesOf(in);
        } catch (IOException brokenOff) {
            process.destroyForcibly();
            end.join();
            throw (stopped.get() ? PdfRefused.TOO_SLOW : PdfRefused.TOO_DEMANDING).refusal();
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

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
