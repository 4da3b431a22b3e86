package org.parley.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.parley.launcher.host.Directories;
import org.parley.launcher.host.OutsideCommand;

/**
 * The files of one embedded PostgreSQL and the server on top of them, driven by {@code initdb} and {@code pg_ctl}. The
 * server listens on the loopback address alone and asks every user for a password.
 */
final class PostgresCluster {
    static final String OWNER = "postgres";
    /** Recovery after a crash may take long, and giving up would help nobody. */
    private static final String PATIENCE_SECONDS = "600";

    private final Path binaries;
    private final Path files;
    private final Path log;
    private final OrdinaryUser user;

    PostgresCluster(Path binaries, Path files, Path log, OrdinaryUser user) {
        this.binaries = binaries;
        this.files = files;
        this.log = log;
        this.user = user;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /**
     * Makes the files. They appear in their place only when they are complete.
     *
     * @param password of the superuser {@value #OWNER}
     */
    void create(String password) throws IOException {
        var draft = files.resolveSibling(files.getFileName() + ".new");
        Directories.delete(draft);
        Files.createDirectory(draft);
        var passwordFile = Files.createTempFile(draft.getParent(), "initdb", ".tmp");
        try {
            Files.writeString(passwordFile, password);
            user.own(draft);
            user.own(passwordFile);
            run(
                    "initdb",
                    List.of(
                            "-D",
                            draft.toString(),
                            "-U",
                            OWNER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and waits until it takes connections, however long it has to recover. */
    void start(int port, Durability durability) throws IOException {
        var options = new StringBuilder("-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
        for (var setting : Durability.SETTINGS) {
            options.append(" -c ").append(setting).append('=').append(durability.value());
        }
        Files.deleteIfExists(log);
        Files.createFile(log);
        user.own(log);
        control("start", "-l", log.toString(), "-o", options.toString());
    }

    /** Stops the server: sessions are cut off, everything is written to disk. */
    void stop() throws IOException {
        control("stop", "-m", "fast");
    }

    Path files() {
        return files;
    }

    Path programs() {
        return binaries.resolve("bin");
    }

    private void control(String verb, String... options) throws IOException {
        var words = new ArrayList<>(List.of(verb, "-D", files.toString(), "-w", "-t", PATIENCE_SECONDS));
        words.addAll(List.of(options));
        run("pg_ctl", words);
    }

    private void run(String program, List<String> arguments) throws IOException {
        var words = new ArrayList<>(user.prefix());
        words.add(programs().resolve(program).toString());
        words.addAll(arguments);
        var result = new OutsideCommand(words, binaries).run();
        if (!result.succeeded()) {
            throw new IOException(program + " " + arguments.getFirst() + " failed: "
                    + result.output().strip());
        }
    }
}
