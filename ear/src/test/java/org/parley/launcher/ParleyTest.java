package org.parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;
import org.parley.launcher.host.Terminal;

class ParleyTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void an_unknown_command_is_named() {
        assertThat(execute(Map.of(), "rnu")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(complaint()).isEqualTo("There is no command \"rnu\"; try ./parley help.");
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(execute(Map.of(), "run", "--port", port, "--data", directory.toString()))
                    .isEqualTo(ExitCode.PORT_TAKEN);
            assertThat(complaint()).contains("port " + port + " (another program already uses it)");
        }
    }

    @Test
    void a_data_directory_in_use_is_named() {
        try (var other = DataDirectory.open(directory)) {
            assertThat(run(Map.of(), directory)).isEqualTo(ExitCode.DATA_IN_USE);
            assertThat(complaint()).contains(other.path().toString(), "is in use by another running Parley");
        }
    }

    @Test
    void a_data_directory_that_cannot_be_written_to_is_named() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThat(run(Map.of(), file.resolve("below"))).isEqualTo(ExitCode.DATA_NOT_WRITABLE);
        assertThat(complaint()).contains(file.resolve("below") + " cannot be written to");
    }

    @Test
    void an_unreachable_database_is_named() {
        var url = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/parley";
        var environment = Map.of("PARLEY_DB_URL", url, "PARLEY_DB_USER", "somebody", "PARLEY_DB_PASSWORD", "secret");

        assertThat(run(environment, directory)).isEqualTo(ExitCode.DATABASE_UNREACHABLE);
        assertThat(complaint())
                .startsWith("The database " + url + " cannot be reached as somebody: ")
                .doesNotContain("secret")
                .hasLineCount(1);
    }

    @Test
    void half_a_database_setting_is_refused() {
        assertThat(run(Map.of("PARLEY_DB_URL", "jdbc:postgresql:x"), directory))
                .isEqualTo(ExitCode.DATABASE_UNREACHABLE);
        assertThat(complaint()).isEqualTo("PARLEY_DB_URL is set, so PARLEY_DB_USER must be set too.");
    }

    private ExitCode run(Map<String, String> environment, Path data) {
        return execute(environment, "run", "--port", Integer.toString(Ports.free()), "--data", data.toString());
    }

    private ExitCode execute(Map<String, String> environment, String... words) {
        var quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var loud = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        return new Parley(directory, environment, new Terminal(quiet, loud, Clock.systemUTC())).execute(List.of(words));
    }

    private String complaint() {
        return complaints.toString(StandardCharsets.UTF_8).strip();
    }
}
