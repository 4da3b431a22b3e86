package org.parley.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.launcher.host.DataDirectory;
import org.parley.launcher.host.Refused;

class EmbeddedDatabaseTest {
    @TempDir
    static Path parent;

    private static DataDirectory data;

    private EmbeddedDatabase database;

    @BeforeAll
    static void openData() {
        data = DataDirectory.open(parent.resolve("data"));
    }

    @AfterAll
    static void closeData() {
        data.close();
    }

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);
    }

    @AfterEach
    void stop() {
        database.stopLeftover();
    }

    @Test
    void syncs_every_commit_and_asks_for_a_password() throws SQLException {
        var access = database.start();

        assertThat(answer(access, "SHOW fsync")).isEqualTo("on");
        assertThat(answer(access, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer(access, "SHOW full_page_writes")).isEqualTo("on");
        assertThat(answer(access, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(answer(database.owner(), "SHOW unix_socket_directories")).isEmpty();
        assertThat(answer(access, "SELECT usesuper::text FROM pg_user WHERE usename = current_user"))
                .isEqualTo("false");
        assertThatThrownBy(() -> new DatabaseAccess(access.url(), "postgres", "").connect())
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> new DatabaseAccess(access.url(), access.user(), "guess").connect())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_server_left_over_is_stopped_and_its_data_are_kept() throws SQLException {
        execute(database.start(), "CREATE TABLE left_over AS SELECT 42 AS answer");

        var next = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);

        assertThat(next.stopLeftover()).isTrue();
        assertThat(answer(next.start(), "SELECT answer FROM left_over")).isEqualTo("42");
    }

    @Test
    void a_killed_server_comes_back_with_all_that_was_acknowledged() throws SQLException, IOException {
        execute(database.start(), "CREATE TABLE kept AS SELECT 42 AS answer");

        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        var next = EmbeddedDatabase.in(data, Durability.EVERY_COMMIT_ON_DISK);
        next.stopLeftover();

        assertThat(answer(next.start(), "SELECT answer FROM kept")).isEqualTo("42");
    }

    @Test
    void a_process_number_that_now_belongs_to_somebody_else_does_no_harm() throws SQLException, IOException {
        var innocent = new ProcessBuilder(List.of("sleep", "60")).start();
        try {
            Files.writeString(
                    data.path().resolve("postgresql/postmaster.pid"), innocent.pid() + "\n", StandardCharsets.UTF_8);

            assertThat(database.stopLeftover()).isFalse();
            assertThat(answer(database.start(), "SELECT 1::text")).isEqualTo("1");
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void a_lost_password_is_named() throws IOException {
        var password = data.path().resolve("database.password");
        var elsewhere = Files.move(password, parent.resolve("elsewhere"));

        assertThatThrownBy(database::start)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("database.password is missing");

        Files.move(elsewhere, password);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.path().resolve("postgresql/postmaster.pid"))
                .getFirst());
    }

    private static String answer(DatabaseAccess access, String query) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DatabaseAccess access, String command) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
