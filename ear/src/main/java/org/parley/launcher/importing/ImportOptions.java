package org.parley.launcher.importing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.launcher.host.Arguments;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/**
 * What to import, and where to.
 *
 * @param consultation slug of the consultation that takes the submissions
 * @param map pairs {@code column=field}, separated by commas, or empty to let the server find the columns
 * @param dryRun whether to check only
 * @param key bearer token: the operator key of a server on this machine, or a token of a member of the secretariat
 */
record ImportOptions(Path file, String consultation, String map, boolean dryRun, URI server, String key) {
    private static final Set<String> OPTIONS = Set.of("--consultation", "--map", "--server", "--data", "--token");

    /** Returns the name of the file without its directories. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }

    static ImportOptions of(List<String> words, Map<String, String> environment) {
        var arguments = new Arguments(words, OPTIONS, Set.of("--dry-run"));
        var operands = arguments.operands();
        if (operands.size() != 2 || !operands.getFirst().equals("submissions")) {
            throw Arguments.wrong("Write: ./parley import submissions FILE.csv --consultation SLUG");
        }
        var data = Path.of(arguments.value("--data").orElse("data"));
        return new ImportOptions(
                readable(operands.get(1)),
                arguments.value("--consultation").orElseThrow(() -> Arguments.wrong("--consultation SLUG is missing.")),
                arguments.value("--map").orElse(""),
                arguments.has("--dry-run"),
                server(arguments, data),
                key(arguments, environment, data));
    }

    private static Path readable(String name) {
        var file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw Arguments.wrong("The file " + name + " cannot be read.");
        }
        return file;
    }

    private static URI server(Arguments arguments, Path data) {
        var address = arguments
                .value("--server")
                .or(() -> DataDirectory.read(data, "server.url"))
                .orElseThrow(() -> new Refused(
                        ExitCode.NO_SERVER,
                        "No server runs on the data directory " + data.toAbsolutePath()
                                + "; start one with ./parley run, or name one with --server or --data."));
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            throw Arguments.wrong("--server must begin with http:// or https://, not " + address + ".");
        }
        return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    private static String key(Arguments arguments, Map<String, String> environment, Path data) {
        return arguments
                .value("--token")
                .or(() -> Optional.ofNullable(environment.get("PARLEY_TOKEN")))
                .or(() -> DataDirectory.read(data, "operator.key"))
                .orElseThrow(() -> Arguments.wrong(
                        "There is no operator key in " + data.toAbsolutePath() + "; pass a token with --token."));
    }
}
