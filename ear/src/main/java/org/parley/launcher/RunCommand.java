package org.parley.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.parley.launcher.database.DatabaseAccess;
import org.parley.launcher.database.Durability;
import org.parley.launcher.database.EmbeddedDatabase;
import org.parley.launcher.database.ExternalDatabase;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;
import org.parley.launcher.host.ShutdownSequence;
import org.parley.launcher.host.Terminal;
import org.parley.launcher.server.ApplicationServer;
import org.parley.launcher.server.ServerSettings;

/** Starts database and server, waits, and stops them in the opposite order. */
final class RunCommand {
    private static final String DEMO_ACCOUNTS =
            " Demo accounts: admin@parley.example, secretariat@parley.example, stakeholder@parley.example,"
                    + " password \"parley-demo\"";

    private final RunOptions options;
    private final Path home;
    private final Map<String, String> environment;
    private final Terminal terminal;
    private final ShutdownSequence shutdown = new ShutdownSequence();

    RunCommand(RunOptions options, Path home, Map<String, String> environment, Terminal terminal) {
        this.options = options;
        this.home = home;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Runs until the server ends by itself or {@link #stop} is called from elsewhere. */
    ExitCode run() {
        try {
            Ports.requireFree(options.address(), options.port());
            var data = DataDirectory.open(options.data());
            shutdown.add(data::close);
            var server = start(data, database(data));
            var code = server.awaitEnd();
            if (!shutdown.hasBegun()) {
                terminal.complain("The server stopped by itself with code " + code + "; see "
                        + data.logs().resolve("server.log") + ".");
            }
            return ExitCode.SERVER_STOPPED;
        } finally {
            shutdown.close();
        }
    }

    /** Stops everything that has been started, also in the middle of the start. */
    void stop() {
        terminal.event("Stopping.");
        shutdown.close();
        terminal.event("Stopped.");
    }

    private DatabaseAccess database(DataDirectory data) {
        var external = ExternalDatabase.named(environment);
        if (external.isPresent()) {
            var version = ExternalDatabase.check(external.get());
            terminal.event("Using the database " + external.get() + " (PostgreSQL " + version + ").");
            return external.get();
        }
        return embeddedDatabase(data);
    }

    private DatabaseAccess embeddedDatabase(DataDirectory data) {
        terminal.event("Starting the database in " + data.path().resolve("postgresql") + ".");
        var database = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);
        if (database.stopLeftover()) {
            terminal.event("Stopped a database server that an earlier start had left running.");
        }
        shutdown.add(database::close);
        var access = database.start();
        terminal.event("The database is up on 127.0.0.1 port " + database.port() + ", every commit synced to disk.");
        return access;
    }

    private ApplicationServer start(DataDirectory data, DatabaseAccess database) {
        var settings = settings(data, database);
        data.writePrivately("operator.key", settings.operatorKey());
        data.remove("server.url");
        terminal.event("Starting the server on " + options.address() + " port " + options.port() + ".");
        var server = ApplicationServer.start(settings, data.runtime(), data.logs(), terminal::say);
        shutdown.add(server::close);
        server.awaitReady();
        shutdown.add(() -> data.remove("server.url"));
        data.writePrivately("server.url", settings.localUrl().toString());
        terminal.say("Parley is ready at " + settings.baseUrl() + " ." + (options.demo() ? DEMO_ACCOUNTS : ""));
        return server;
    }

    private ServerSettings settings(DataDirectory data, DatabaseAccess database) {
        var local = ServerSettings.localUrl(options.address(), options.port());
        return new ServerSettings(
                home,
                data.path(),
                options.address(),
                options.port(),
                options.baseUrl(environment, local),
                javaOptions(),
                options.demo(),
                newKey(),
                database);
    }

    private List<String> javaOptions() {
        var options = new ArrayList<String>();
        options.add("-Xmx" + environment.getOrDefault("PARLEY_HEAP", "1g"));
        environment
                .getOrDefault("PARLEY_JAVA_OPTIONS", "")
                .lines()
                .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .forEach(options::add);
        return options;
    }

    private static String newKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
