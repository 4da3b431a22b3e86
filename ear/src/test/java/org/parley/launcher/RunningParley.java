package org.parley.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.host.Ports;
import org.parley.launcher.server.ApplicationServer;
import org.parley.launcher.server.ServerSettings;

/**
 * The product as users get it, started from the distribution on a free port with a database and a data directory of its
 * own. It ends with the JVM, or when closed.
 */
public final class RunningParley implements AutoCloseable {
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final ServerSettings settings;
    private final ApplicationServer server;

    private RunningParley(ServerSettings settings, ApplicationServer server) {
        this.settings = settings;
        this.server = server;
    }

    private static final class WithDemo {
        static final RunningParley INSTANCE = start(true);
    }

    /** Returns the one with the demo that all tests of this JVM share; starts it if need be. */
    public static RunningParley withDemo() {
        return WithDemo.INSTANCE;
    }

    /** Starts one for the caller alone and waits until it is ready. */
    public static RunningParley start(boolean demo) {
        var name = "running" + STARTED.incrementAndGet();
        var port = Ports.free();
        var data = TestSession.temporaryDirectory(name);
        var settings = new ServerSettings(
                TestSession.distribution(),
                data,
                "127.0.0.1",
                port,
                ServerSettings.localUrl("127.0.0.1", port),
                List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                demo,
                "operator-key-of-" + name,
                TestDatabases.create(name));
        var server = ApplicationServer.start(settings, data.resolve("runtime"), data, System.err::println);
        TestSession.atEnd(server::close);
        server.awaitReady();
        return new RunningParley(settings, server);
    }

    /** Returns the address of the home page, without a slash at the end. */
    public URI baseUrl() {
        return settings.baseUrl();
    }

    /** Returns the address of a page, given its path from {@code /} on. */
    public URI page(String path) {
        return URI.create(settings.baseUrl() + path);
    }

    public DatabaseAccess database() {
        return settings.database();
    }

    /** Opens a connection to the database, past the application. */
    public Connection connect() throws SQLException {
        return settings.database().connect();
    }

    public Path data() {
        return settings.data();
    }

    /** Returns everything the server has logged so far. */
    public Path log() {
        return settings.data().resolve("server.log");
    }

    /** Returns the bearer token by which the operator of the machine is known. */
    public String operatorKey() {
        return settings.operatorKey();
    }

    @Override
    public void close() {
        server.close();
    }
}
