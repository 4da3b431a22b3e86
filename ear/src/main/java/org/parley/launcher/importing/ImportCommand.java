package org.parley.launcher.importing;

import java.util.List;
import java.util.Map;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Terminal;

/** {@code ./parley import submissions FILE.csv --consultation SLUG}. */
public final class ImportCommand {
    private static final long PAUSE_MILLIS = 500;

    private final Map<String, String> environment;
    private final Terminal terminal;

    public ImportCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    /**
     * Sends the file and shows how it goes, row by refused row.
     *
     * @param words the words after {@code import}
     */
    public ExitCode execute(List<String> words) {
        var options = ImportOptions.of(words, environment);
        try (var client = new ImportClient(options)) {
            var end = follow(client);
            report(end, options.dryRun());
            return end.isDone() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private ImportState follow(ImportClient client) {
        var address = client.send();
        var state = client.state(address);
        while (state.isRunning() && pause()) {
            terminal.rewrite(state.progress());
            state = client.state(address);
        }
        terminal.rewrite(state.progress());
        terminal.say("");
        return state;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void report(ImportState end, boolean dryRun) {
        for (var row : end.rows()) {
            terminal.say("line " + row.line() + ", " + row.field() + " \"" + row.value() + "\": " + row.reason());
        }
        for (var name : end.unmatched()) {
            terminal.say("not recognised: " + name.field() + " \"" + name.value() + "\" in " + rows(name.rows()));
        }
        if (end.isDone()) {
            terminal.say(dryRun ? "Nothing was changed; this was a dry run." : sums(end));
        } else {
            terminal.complain("The import failed: "
                    + (end.reason().isEmpty() ? "the log of the server says why." : end.reason()));
        }
    }

    private static String sums(ImportState end) {
        return "Imported " + rows(end.taken()) + "; " + rows(end.repeated()) + " already there, " + rows(end.refused())
                + " refused.";
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
