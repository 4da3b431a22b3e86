package org.parley.launcher.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/** A PostgreSQL server that somebody else runs, named by environment variables. */
public final class ExternalDatabase {
    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /**
     * Returns the access given by {@code PARLEY_DB_URL}, {@code PARLEY_DB_USER} and {@code PARLEY_DB_PASSWORD}, or empty
     * when the first is not set.
     *
     * @throws Refused when one of the others is missing or the URL is not one of PostgreSQL's JDBC driver
     */
    public static Optional<DatabaseAccess> named(Map<String, String> environment) {
        var url = environment.getOrDefault("PARLEY_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw unreachable("PARLEY_DB_URL must look like jdbc:postgresql://host:5432/parley; it is " + url + ".");
        }
        return Optional.of(new DatabaseAccess(
                url, required(environment, "PARLEY_DB_USER"), required(environment, "PARLEY_DB_PASSWORD")));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw unreachable("PARLEY_DB_URL is set, so " + name + " must be set too.");
        }
        return value;
    }

    /**
     * Makes sure that the server answers and is recent enough.
     *
     * @return the version, such as {@code 16.2}
     */
    public static String check(DatabaseAccess access) {
        try (var connection = access.connect()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw unreachable("Parley needs PostgreSQL " + OLDEST + " or newer; " + access.url() + " is version "
                        + server.getDatabaseProductVersion() + ".");
            }
            return server.getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new Refused(
                    ExitCode.DATABASE_UNREACHABLE,
                    "The database " + access.url() + " cannot be reached as " + access.user() + ": " + firstLine(e),
                    e);
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static Refused unreachable(String sentence) {
        return new Refused(ExitCode.DATABASE_UNREACHABLE, sentence);
    }
}
