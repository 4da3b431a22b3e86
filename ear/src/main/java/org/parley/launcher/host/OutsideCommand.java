package org.parley.launcher.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of the machine that is run to its end. */
public record OutsideCommand(List<String> words, Path directory) {
    public OutsideCommand {
        words = List.copyOf(words);
    }

    /** How it ended. */
    public record Result(int code, String output) {
        public boolean succeeded() {
            return code == 0;
        }
    }

    /**
     * Runs it with nothing to read and the messages in English.
     *
     * @throws IOException when the program cannot be started
     */
    public Result run() throws IOException {
        var builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(Map.of("LC_ALL", "C", "PGTZ", "UTC"));
        var process = builder.start();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    /** Tells whether it can be run and succeeds. */
    public boolean works() {
        try {
            return run().succeeded();
        } catch (IOException e) {
            return false;
        }
    }
}
