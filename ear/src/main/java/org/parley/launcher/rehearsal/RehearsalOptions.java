package org.parley.launcher.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parley.launcher.host.Arguments;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/**
 * Which consultation is filled, and with how much.
 *
 * @param comments how many, 1 to {@value #MOST}
 * @param seed the same one gives the same comments
 * @param secret from which the passwords of the invented participants are made; it does not leave the machine
 */
record RehearsalOptions(String consultation, String document, int comments, long seed, URI server, String secret) {
    private static final int MOST = 100_000;
    private static final Set<String> OPTIONS = Set.of("--consultation", "--document", "--comments", "--seed", "--data");

    static RehearsalOptions of(List<String> words) {
        var arguments = new Arguments(words, OPTIONS, Set.of());
        if (!arguments.operands().isEmpty()) {
            throw Arguments.wrong("The word " + arguments.operands().getFirst() + " is not known here.");
        }
        var data = Path.of(arguments.value("--data").orElse("data"));
        return new RehearsalOptions(
                arguments.value("--consultation").orElse("platform-data-access"),
                arguments.value("--document").orElse("draft-framework"),
                number(arguments, "--comments", 5_000, MOST),
                number(arguments, "--seed", 1, Integer.MAX_VALUE),
                URI.create(file(data, "server.url")),
                file(data, "operator.key"));
    }

    private static int number(Arguments arguments, String name, int usual, int most) {
        var value = arguments.value(name).orElse(String.valueOf(usual));
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw Arguments.wrong(name + " must be a number from 1 to " + most + ", not " + value + ".");
        }
        return Integer.parseInt(value);
    }

    private static String file(Path data, String name) {
        return DataDirectory.read(data, name)
                .orElseThrow(() -> new Refused(
                        ExitCode.NO_SERVER,
                        "No server runs on the data directory " + data.toAbsolutePath()
                                + "; start one with ./parley run, or name its directory with --data."));
    }
}
