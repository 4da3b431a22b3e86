package org.parley.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.host.Ports;
import org.parley.launcher.server.ApplicationServer;
import org.parley.launcher.server.ServerSettings;

/**
 * The product as users get it, started from the distribution on a free port with a database and a data directory of its
 * own. It ends with the JVM, or when closed.
 */
public final class RunningParley implements AutoCloseable {
    private static final List<String> USUAL = List.of("-Xmx768m", "-XX:+UseSerialGC");
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
        return start(demo, List.of());
    }

    /**
     * Starts one for the caller alone, with more options of its virtual machine, and waits until it is ready.
     *
     * @param options such as {@code -Dparley.smtp.host=127.0.0.1}
     */
    public static RunningParley start(boolean demo, List<String> options) {
        var name = "running" + STARTED.incrementAndGet();
        return start(demo, options, name, TestDatabases.create(name));
    }

    /** Starts another server on the same database, as a second machine would. */
    public RunningParley another(List<String> options) {
        return start(false, options, "running" + STARTED.incrementAndGet(), database());
    }

    private static RunningParley start(boolean demo, List<String> options, String name, DatabaseAccess database) {
        var port = Ports.free();
        var data = TestSession.temporaryDirectory(name);
        var settings = new ServerSettings(
                TestSession.distribution(),
                data,
                "127.0.0.1",
                port,
                ServerSettings.localUrl("127.0.0.1", port),
                Stream.concat(USUAL.stream(), options.stream()).toList(),
                demo,
                "operator-key-of-" + name,
                database);
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

    /** Returns the number by which the operating system knows the server. */
    public long process() {
        return server.process().pid();
    }

    /** Ends the server as a power failure would. */
    public void kill() {
        server.process().destroyForcibly();
    }

    @Override
    public void close() {
        server.close();
    }
}
