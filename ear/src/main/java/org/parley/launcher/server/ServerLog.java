package org.parley.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes what the server prints: all of it into a file, and the first line of each event to the terminal, unless it is
 * mere information about the container. Stack traces stay in the file. The file is kept below 10 MB; five older ones are kept beside it.
 */
final class ServerLog {
    private static final long GREATEST_SIZE = 10_000_000;
    private static final int OLDER_FILES = 5;
    /** Start of an event as {@code logging.properties} has it written: date, time, level, logger. */
    private static final Pattern EVENT = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d (?<time>\\d\\d:\\d\\d:\\d\\d) (?<level>[A-Z]+) (?<logger>\\S+?): (?<message>.*)");

    private final Path file;
    private final Consumer<String> terminal;
    private String lastWarning = "";
    private volatile boolean booted;
    private volatile Optional<String> lastFailure = Optional.empty();

    ServerLog(Path file, Consumer<String> terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /** Copies until the stream ends. */
    void follow(InputStream output) {
        rotate();
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            var size = 0L;
            var log = open();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n').flush();
                size += line.length() + 1;
                if (size > GREATEST_SIZE) {
                    log.close();
                    rotate();
                    log = open();
                    size = 0;
                }
                notice(line);
            }
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Writer open() throws IOException {
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void notice(String line) {
        var event = EVENT.matcher(line);
        if (!event.matches()) {
            return;
        }
        var level = event.group("level");
        var message = event.group("message");
        if (event.group("logger").equals("PayaraMicro")) {
            booted = booted || message.contains(" ready in ");
        } else if (level.equals("INFO")) {
            showOwn(event.group("time"), event.group("logger"), message);
        } else {
            lastFailure = level.equals("SEVERE") ? Optional.of(message) : lastFailure;
            showOnce(event.group("time"), level + " " + message);
        }
    }

    /** A warning that repeats itself is shown the first time only. */
    private void showOnce(String time, String warning) {
        if (!warning.equals(lastWarning)) {
            lastWarning = warning;
            terminal.accept(time + " " + warning);
        }
    }

    private void showOwn(String time, String logger, String message) {
        if (logger.startsWith("org.parley")) {
            terminal.accept(time + " " + message);
        }
    }

    private void rotate() {
        try {
            for (var age = OLDER_FILES - 1; age >= 0; age--) {
                if (Files.exists(aged(age))) {
                    Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path aged(int age) {
        return age == 0 ? file : file.resolveSibling("server." + age + ".log");
    }

    Path file() {
        return file;
    }

    /** Tells whether the server says that it has finished starting, with or without the application. */
    boolean booted() {
        return booted;
    }

    Optional<String> lastFailure() {
        return lastFailure;
    }
}
