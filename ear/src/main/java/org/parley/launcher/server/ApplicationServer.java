package org.parley.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/** One running Payara Micro with the application on it. */
public final class ApplicationServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final long STOP_SECONDS = 30;
    private static final int PROBE_MILLIS = 5_000;
    /** Between knocks at a door that is still shut. */
    private static final long SHORT_PAUSE_MILLIS = 100;
    /** Between questions to an application that has something else to do. */
    private static final long LONG_PAUSE_MILLIS = 1_000;

    private final ServerSettings settings;
    private final Process process;
    private final ServerLog log;

    private ApplicationServer(ServerSettings settings, Process process, ServerLog log) {
        this.settings = settings;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the child process; does not wait for it.
     *
     * @param runtime directory for files of the server that are made anew at each start
     * @param events receives one line per event
     */
    public static ApplicationServer start(ServerSettings settings, Path runtime, Path logs, Consumer<String> events) {
        var files = PayaraFiles.write(runtime.resolve("payara"), settings);
        var builder = new ProcessBuilder(ServerCommand.of(settings, files))
                .directory(settings.data().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(settings.environment());
        try {
            var process = builder.start();
            var log = new ServerLog(logs.resolve("server.log"), events);
            var reader = new Thread(() -> log.follow(process.getInputStream()), "server log");
            reader.setDaemon(true);
            reader.start();
            return new ApplicationServer(settings, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the application answers that it is ready.
     *
     * @throws Refused when the application was not deployed, the server ended, or five minutes have passed
     */
    public void awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        var missed = 0;
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw failed("The server stopped while it was starting");
            }
            var answer = probe();
            if (answer == HttpURLConnection.HTTP_OK) {
                return;
            }
            missed = log.booted() && answer == HttpURLConnection.HTTP_NOT_FOUND ? missed + 1 : 0;
            if (missed > 2) {
                throw failed("The application could not be deployed");
            }
            pause(answer < 0 ? SHORT_PAUSE_MILLIS : LONG_PAUSE_MILLIS);
        }
        throw failed("The application was not ready after " + START.toMinutes() + " minutes");
    }

    private Refused failed(String what) {
        var reason = log.lastFailure().map(text -> " (" + text + ")").orElse("");
        return new Refused(ExitCode.DEPLOYMENT_FAILED, what + reason + "; details are in " + log.file() + ".");
    }

    /** Returns the status of the answer, or -1 when there was none. */
    private int probe() {
        try {
            var url = URI.create(settings.localUrl() + "/health/ready").toURL();
            if (!(url.openConnection() instanceof HttpURLConnection connection)) {
                return -1;
            }
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            connection.setUseCaches(false);
            var status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return -1;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the process of the server, as the operating system sees it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until the server ends, and returns its exit code. */
    public int awaitEnd() {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
    }

    /** Stops the server: closing its standard input is the sign to leave. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
