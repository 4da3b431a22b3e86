package org.parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;

/** The distribution, started the way the start script does it. */
class LaunchIT {
    @TempDir
    Path directory;

    private final int port = Ports.free();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopAll() {
        started.forEach(LaunchIT::terminate);
    }

    @Test
    void it_starts_serves_survives_a_kill_and_stops_cleanly() throws Exception {
        var first = launch("first");
        awaitReady(first, "first");
        assertThat(status("/")).isEqualTo(200);
        assertThat(output("first"))
                .containsOnlyOnce("Parley is ready at http://127.0.0.1:" + port + " ")
                .doesNotContain("Demo accounts");

        var second = launch("second");
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(ExitCode.PORT_TAKEN.number());

        var server = children(first).getFirst();
        first.destroyForcibly().waitFor();
        server.onExit().get(60, TimeUnit.SECONDS);

        var third = launch("third");
        awaitReady(third, "third");
        assertThat(output("third")).contains("Stopped a database server that an earlier start had left running.");

        terminate(third);
        assertThat(third.exitValue()).isZero();
        assertThat(output("third")).endsWith("Stopped.\n");
        assertThat(directory.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        assertThat(directory.resolve("data/server.url")).doesNotExist();
    }

    private Process launch(String name) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        TestSession.distribution().resolve("lib/*").toString(),
                        Parley.class.getName(),
                        "run",
                        "--no-demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        directory.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name).toFile())
                .start();
        started.add(process);
        return process;
    }

    private void awaitReady(Process process, String name) throws IOException, InterruptedException {
        while (process.isAlive() && !output(name).contains("Parley is ready")) {
            Thread.sleep(200);
        }
        assertThat(process.isAlive()).as(output(name)).isTrue();
    }

    private String output(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private int status(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<ProcessHandle> children(Process process) {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
    }

    private static void terminate(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
