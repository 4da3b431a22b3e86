package org.parley.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parley.launcher.bench.BenchCommand;
import org.parley.launcher.grouping.GroupingCommand;
import org.parley.launcher.host.Arguments;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.Terminal;
import org.parley.launcher.importing.ImportCommand;
import org.parley.launcher.recount.RecountCommand;
import org.parley.launcher.rehearsal.RehearsalCommand;

/**
 * Entry point of the command line, called by the start script with {@code run}, {@code import}, {@code rehearse},
 * {@code bench} or {@code recount} and its options.
 */
public final class Parley {
    private final Path home;
    private final Map<String, String> environment;
    private final Terminal terminal;

    Parley(Path home, Map<String, String> environment, Terminal terminal) {
        this.home = home;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Executes one command and ends the process with its exit code. */
    public static void main(String[] words) {
        var parley = new Parley(home(), System.getenv(), Terminal.ofThisProcess());
        System.exit(parley.execute(List.of(words)).number());
    }

    ExitCode execute(List<String> words) {
        try {
            var command = words.isEmpty() ? "" : words.getFirst();
            var rest = words.isEmpty() ? words : words.subList(1, words.size());
            return switch (command) {
                case "run" -> run(rest);
                case "bench" -> bench(rest);
                case "rehearse" -> new RehearsalCommand(terminal).execute(rest);
                case "import" -> new ImportCommand(environment, terminal).execute(rest);
                case "recount" -> new RecountCommand(environment, terminal).execute(rest);
                default -> throw Arguments.wrong("There is no command \"" + command + "\"; try ./parley help.");
            };
        } catch (Refused e) {
            terminal.complain(e.sentence());
            return e.code();
        } catch (RuntimeException e) {
            terminal.complain("Something unexpected happened (" + e + "); details are in " + report(e) + ".");
            return ExitCode.FAILED;
        }
    }

    private ExitCode bench(List<String> words) {
        return words.contains("campaigns")
                ? new GroupingCommand(home, terminal).execute(words)
                : new BenchCommand(home, terminal).execute(words);
    }

    private ExitCode run(List<String> words) {
        var command = new RunCommand(RunOptions.of(words), home, environment, terminal);
        var onSignal = new Thread(() -> stopAndLeave(command), "stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            return command.run();
        } finally {
            forget(onSignal);
        }
    }

    /** A stop that was asked for is a success: the exit code is 0 and not that of the signal. */
    private static void stopAndLeave(RunCommand command) {
        command.stop();
        Runtime.getRuntime().halt(ExitCode.DONE.number());
    }

    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            waitFor(onSignal);
        }
    }

    private static void waitFor(Thread onSignal) {
        try {
            onSignal.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path report(RuntimeException failure) {
        try {
            var file = Files.createTempFile("parley", ".log");
            try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(out);
            }
            return file;
        } catch (IOException e) {
            return Path.of("nowhere");
        }
    }

    /** Returns the directory of the distribution: the one above the {@code lib/} that this class comes from. */
    private static Path home() {
        var source = Parley.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(source.toString())).resolve("../..").normalize();
    }
}
