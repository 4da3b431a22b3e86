package org.parley.launcher.recount;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.database.Durability;
import org.parley.launcher.database.EmbeddedDatabase;
import org.parley.launcher.database.ExternalDatabase;
import org.parley.launcher.host.Arguments;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.ShutdownSequence;
import org.parley.launcher.host.Terminal;

/**
 * {@code ./parley recount [--repair] [--data DIR]}: on the database of a Parley that runs, on one that does not run and is
 * started for it, or on the one that the environment names.
 */
public final class RecountCommand {
    private final Map<String, String> environment;
    private final Terminal terminal;
    private final ShutdownSequence shutdown = new ShutdownSequence();

    public RecountCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    /**
     * Compares, and repairs if wished.
     *
     * @param words the words after {@code recount}
     * @return failed if a figure differs at the end
     */
    public ExitCode execute(List<String> words) {
        var arguments = new Arguments(words, Set.of("--data"), Set.of("--repair"));
        if (!arguments.operands().isEmpty()) {
            throw Arguments.wrong("Write: ./parley recount [--repair] [--data DIR]");
        }
        var directory = Path.of(arguments.value("--data").orElse("data"));
        try (var connection = database(directory).connect()) {
            return recount(connection, arguments.has("--repair"));
        } catch (SQLException e) {
            throw new Refused(ExitCode.FAILED, "The database refused: " + e.getMessage(), e);
        } finally {
            shutdown.close();
        }
    }

    private DatabaseAccess database(Path directory) {
        return ExternalDatabase.named(environment)
                .or(() -> EmbeddedDatabase.running(directory))
                .orElseGet(() -> started(directory));
    }

    private DatabaseAccess started(Path directory) {
        var data = DataDirectory.open(directory);
        shutdown.add(data::close);
        terminal.event("Starting the database in " + data.path().resolve("postgresql") + ".");
        var database = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);
        database.stopLeftover();
        shutdown.add(database::close);
        return database.start();
    }

    private ExitCode recount(Connection connection, boolean repair) throws SQLException {
        var recount = new Recount(connection);
        var results = recount.compare();
        if (results.isEmpty()) {
            throw new Refused(
                    ExitCode.FAILED, "The database is of an earlier version; start this one on it once, then recount.");
        }
        long different = tell(results);
        if (different == 0 || !repair) {
            terminal.say(different == 0 ? "Every figure is right." : different + " figures differ.");
            return different == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
        recount.repair();
        terminal.say(different + " figures differed. Counted again:");
        return tell(recount.compare()) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private long tell(List<Recount.Result> results) {
        for (var result : results) {
            terminal.say(result.table() + ": " + result.rows() + " compared, " + result.different() + " differ.");
            result.told().forEach(sentence -> terminal.say("  " + sentence));
        }
        return results.stream().mapToLong(Recount.Result::different).sum();
    }
}
