package org.parley.launcher;

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
        static final EmbeddedDatabase INSTANCE = start();

        private static EmbeddedDatabase start() {
            var directory = DataDirectory.open(TestSession.temporaryDirectory("database"));
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
}
