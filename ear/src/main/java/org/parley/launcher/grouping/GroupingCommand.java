package org.parley.launcher.grouping;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.parley.launcher.host.Directories;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.Terminal;

/**
 * {@code ./parley bench campaigns}: makes texts of which it is known who copied whom, groups them with the classes of the
 * product, and prints how well and how fast. It takes these classes out of the web archive and runs them in a Java
 * process with a heap of 2 GB, which is what a million texts have to fit into.
 */
public final class GroupingCommand {
    private static final String HEAP = "-Xmx2g";
    private static final Pattern NEEDED = Pattern.compile("WEB-INF/lib/(parley-ejb|icu4j)-[^/]*\\.jar");

    private final Path home;
    private final Terminal terminal;

    public GroupingCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /**
     * Measures and prints a table in Markdown.
     *
     * @param words the words after {@code bench}
     */
    public ExitCode execute(List<String> words) {
        var options = GroupingOptions.of(words);
        try {
            var directory = Files.createTempDirectory("parley-bench");
            try {
                unpack(directory);
                return measure(options, directory);
            } finally {
                Directories.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Path directory) throws IOException {
        try (var archive = new ZipFile(home.resolve("ROOT.war").toFile())) {
            for (var entry : archive.stream().filter(GroupingCommand::needed).toList()) {
                var name = entry.getName();
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, directory.resolve(name.substring(name.lastIndexOf('/') + 1)));
                }
            }
        }
    }

    private static boolean needed(ZipEntry entry) {
        return NEEDED.matcher(entry.getName()).matches();
    }

    private ExitCode measure(GroupingOptions options, Path directory) throws IOException {
        terminal.event("Grouping " + options.texts() + " texts with copies of " + options.campaigns()
                + " campaigns, seed " + options.seed() + ", heap " + HEAP + ".");
        var classes = directory.resolve("*")
                + File.pathSeparator
                + home.resolve("lib").resolve("*");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        GroupingBench.class.getName(),
                        String.valueOf(options.texts()),
                        String.valueOf(options.campaigns()),
                        String.valueOf(options.seed()))
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(terminal::say);
        }
        return ended(process);
    }

    private static ExitCode ended(Process process) {
        try {
            return process.waitFor() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Refused(ExitCode.FAILED, "The measurement was interrupted.", e);
        }
    }
}
