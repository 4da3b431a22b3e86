package org.parley.launcher;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.launcher.host.Arguments;

/**
 * How to run: {@code [--port 8080] [--address 127.0.0.1] [--data DIR] [--no-demo]}.
 *
 * @param port between 1 and 65535
 * @param address of this machine, as name or number
 */
public record RunOptions(int port, String address, Path data, boolean demo) {
    private static final int LAST_PORT = 65_535;

    /** Reads the words after {@code run}. */
    public static RunOptions of(List<String> words) {
        var arguments = new Arguments(words, Set.of("--port", "--address", "--data"), Set.of("--no-demo"));
        if (!arguments.operands().isEmpty()) {
            throw Arguments.wrong("./parley run does not know what to do with "
                    + arguments.operands().getFirst() + "; ./parley help lists its options.");
        }
        return new RunOptions(
                port(arguments.value("--port").orElse("8080")),
                address(arguments.value("--address").orElse("127.0.0.1")),
                directory(arguments.value("--data").orElse("data")),
                !arguments.has("--no-demo"));
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The sentence below says all there is to say.
        }
        throw Arguments.wrong("--port must be a number from 1 to " + LAST_PORT + ", not " + text + ".");
    }

    private static String address(String text) {
        if (text.isBlank() || text.chars().anyMatch(c -> c <= ' ' || c == '=')) {
            throw Arguments.wrong("--address must be an address of this machine, not \"" + text + "\".");
        }
        return text;
    }

    private static Path directory(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Arguments.wrong("--data must name a directory, not \"" + text + "\".");
        }
    }

    /** Returns the address that readers use: {@code PARLEY_BASE_URL}, or else the one listened on. */
    URI baseUrl(Map<String, String> environment, URI local) {
        var wanted = environment.getOrDefault("PARLEY_BASE_URL", "");
        if (wanted.isBlank()) {
            return local;
        }
        if (!wanted.startsWith("http://") && !wanted.startsWith("https://")) {
            throw Arguments.wrong("PARLEY_BASE_URL must begin with http:// or https://; it is " + wanted + ".");
        }
        return URI.create(wanted.endsWith("/") ? wanted.substring(0, wanted.length() - 1) : wanted);
    }
}
