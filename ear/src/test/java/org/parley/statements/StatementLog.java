package org.parley.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.launcher.TestDatabases;
import org.parley.launcher.database.DatabaseAccess;

/**
 * Counts what a database is asked while a page is made, by the log of the database server itself. What the product does
 * in the background may fall into a measurement, so the least of several is the truth.
 */
final class StatementLog implements AutoCloseable {
    private static final int ROUNDS = 6;
    private static final Pattern BRACKETS = Pattern.compile("BEGIN|COMMIT|ROLLBACK|SET |SHOW |select 1$");

    private final String prefix;

    StatementLog(DatabaseAccess database) {
        this.prefix = "asked:" + database.url().replaceFirst(".*/", "") + ":";
        set("log_line_prefix = 'asked:%d:'", "log_statement = 'all'");
    }

    /** Returns the statements of the round with the fewest. */
    List<String> of(Runnable page) {
        page.run();
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> once(page))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    private List<String> once(Runnable page) {
        var before = text().length();
        page.run();
        return text().substring(before)
                .lines()
                .filter(line -> line.startsWith(prefix))
                .filter(line -> line.contains("execute ") || line.contains("statement: "))
                .map(line -> line.replaceFirst(".*?(execute [^:]*|statement): ", ""))
                .filter(statement -> !BRACKETS.matcher(statement).lookingAt())
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(TestDatabases.log(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        set("log_line_prefix = '%m '", "log_statement = 'none'");
    }

    private static void set(String... settings) {
        try (var connection = TestDatabases.owner().connect();
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute("ALTER SYSTEM SET " + setting);
            }
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("SELECT pg_sleep(0.5)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
