package org.parley.launcher.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;
import org.parley.launcher.host.Refused;

/** The PostgreSQL server that Parley runs itself when no other is named. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "parley";
    private static final String PASSWORD = "database.password";
    /** Line of the port in PostgreSQL's own file of its process, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final String OWNER_PASSWORD = "database.owner.password";

    private final DataDirectory data;
    private final Durability durability;
    private final PostgresCluster cluster;
    private final int port = Ports.free();

    private EmbeddedDatabase(DataDirectory data, Durability durability) throws IOException {
        this.data = data;
        this.durability = durability;
        var user = OrdinaryUser.find(data.path());
        var binaries = PostgresBinaries.unpackInto(data.runtime());
        var log = data.logs().resolve("postgresql.log");
        this.cluster = new PostgresCluster(binaries, data.path().resolve("postgresql"), log, user);
    }

    /**
     * Gets ready to run on this data directory; makes the files of the database when there are none.
     *
     * @throws Refused when there is no PostgreSQL for this machine or it cannot be set up
     */
    public static EmbeddedDatabase in(DataDirectory data, Durability durability) {
        try {
            var database = new EmbeddedDatabase(data, durability);
            database.createIfMissing();
            return database;
        } catch (FileNotFoundException e) {
            throw refused("There is no embedded PostgreSQL for this machine; set PARLEY_DB_URL to use another.", e);
        } catch (IOException e) {
            throw refused("The database could not be set up in " + data.path() + ": " + lastLine(e), e);
        }
    }

    /**
     * Returns the access to the database of a Parley that runs on this data directory, or empty when none runs there.
     *
     * @param directory the data directory, which another process holds
     */
    public static Optional<DatabaseAccess> running(Path directory) {
        var processFile = directory.resolve("postgresql").resolve("postmaster.pid");
        try (var lines = Files.lines(processFile)) {
            var port = lines.skip(PORT_LINE).findFirst().orElse("");
            return DataDirectory.read(directory, PASSWORD)
                    .map(password -> new DatabaseAccess(
                            "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + NAME, NAME, password))
                    .filter(EmbeddedDatabase::answers);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection = access.connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createIfMissing() throws IOException {
        if (!cluster.exists()) {
            var password = randomPassword();
            data.writePrivately(OWNER_PASSWORD, password);
            data.writePrivately(PASSWORD, randomPassword());
            cluster.create(password);
        }
    }

    /** Stops a server that an earlier, killed start has left behind. Returns whether there was one. */
    public boolean stopLeftover() {
        try {
            return new Leftovers(cluster).stop();
        } catch (IOException e) {
            throw refused("A database server left over from an earlier start could not be stopped: " + lastLine(e), e);
        }
    }

    /**
     * Starts the server and verifies that it keeps its promise of durability.
     *
     * @throws Refused when it does not come up or would not sync commits
     */
    public DatabaseAccess start() {
        try {
            cluster.start(port, durability);
            return verified(access());
        } catch (IOException e) {
            throw refused("The database did not start; see " + data.logs().resolve("postgresql.log") + ".", e);
        } catch (SQLException e) {
            throw refused("The database started but refuses its own user: " + e.getMessage(), e);
        }
    }

    private DatabaseAccess verified(DatabaseAccess access) throws SQLException {
        try (var connection = access.connect()) {
            for (var setting : Durability.SETTINGS) {
                var actual = show(connection, setting);
                if (!actual.equals(durability.value())) {
                    throw new Refused(
                            ExitCode.DATABASE_UNREACHABLE,
                            "The database runs with " + setting + " " + actual + ", so it could lose contributions; "
                                    + "remove that setting from " + cluster.files() + ".");
                }
            }
        }
        return access;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DatabaseAccess access() throws SQLException {
        var access = new DatabaseAccess(url(NAME), NAME, password(PASSWORD));
        try (var connection = owner().connect()) {
            createOnce(connection, access);
        }
        return access;
    }

    private static void createOnce(Connection connection, DatabaseAccess access) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_roles WHERE rolname = 'parley'")
                    .next()) {
                statement.execute("CREATE ROLE parley LOGIN PASSWORD '" + access.password() + "'");
            }
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = 'parley'")
                    .next()) {
                statement.execute("CREATE DATABASE parley OWNER parley");
            }
        }
    }

    /** Returns the access of the superuser to the maintenance database. The application never uses it. */
    public DatabaseAccess owner() {
        return new DatabaseAccess(url(PostgresCluster.OWNER), PostgresCluster.OWNER, password(OWNER_PASSWORD));
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private String password(String file) {
        return data.read(file)
                .orElseThrow(() -> refused(
                        "The file " + data.path().resolve(file) + " is missing; without it the database stays closed.",
                        new FileNotFoundException(file)));
    }

    /** Returns the process whose children are the sessions of the running server. */
    public ProcessHandle process() {
        try (var lines = Files.lines(cluster.files().resolve("postmaster.pid"))) {
            var number = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(number).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Stops the server, if it runs, and waits until everything is on disk. */
    @Override
    public void close() {
        try {
            if (Files.exists(cluster.files().resolve("postmaster.pid"))) {
                cluster.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Refused refused(String sentence, Exception cause) {
        return new Refused(ExitCode.DATABASE_UNREACHABLE, sentence, cause);
    }

    private static String lastLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().reduce("", (before, line) -> line.strip());
    }
}
