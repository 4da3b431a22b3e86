package org.parley.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.database.Durability;
import org.parley.launcher.database.EmbeddedDatabase;
import org.parley.launcher.host.DataDirectory;

/**
 * Databases for tests, all on one PostgreSQL server that starts with the first of them and stops with this JVM. They
 * are fast because they promise nothing.
 */
public final class TestDatabases {
    private TestDatabases() {}

    private static final class Server {
        static final Path DIRECTORY = TestSession.temporaryDirectory("database");
        static final EmbeddedDatabase INSTANCE = start();

        private static EmbeddedDatabase start() {
            var directory = DataDirectory.open(DIRECTORY);
            TestSession.atEnd(directory::close);
            var server = EmbeddedDatabase.in(directory, Durability.NONE);
            TestSession.atEnd(server::close);
            server.start();
            return server;
        }
    }

    /**
     * Makes an empty database with an owner of its own.
     *
     * @param name of both, in small letters
     */
    public static DatabaseAccess create(String name) {
        var owner = Server.INSTANCE.owner();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            return new DatabaseAccess(owner.url().replaceFirst("[^/]+$", name), name, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the access of the superuser of that server. */
    public static DatabaseAccess owner() {
        return Server.INSTANCE.owner();
    }

    /** Returns the file into which that server writes what it logs. */
    public static Path log() {
        return Server.DIRECTORY.resolve("log/postgresql.log");
    }
}
