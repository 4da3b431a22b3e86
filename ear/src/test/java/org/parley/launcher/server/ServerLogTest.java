package org.parley.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path directory;

    private final List<String> shown = new ArrayList<>();
    private ServerLog log;

    @BeforeEach
    void open() {
        log = new ServerLog(directory.resolve("server.log"), shown::add);
    }

    @Test
    void shows_what_the_application_says() {
        follow("2026-11-21 21:35:30 INFO org.parley.kernel.Migration: Database schema is at version 3");

        assertThat(shown).containsExactly("21:35:30 Database schema is at version 3");
    }

    @Test
    void keeps_what_the_container_says_to_itself_in_the_file() {
        follow("2026-11-21 21:35:30 INFO jakarta.enterprise.web: Created virtual server server");

        assertThat(shown).isEmpty();
        assertThat(log.file()).content().contains("Created virtual server");
    }

    @Test
    void shows_a_failure_without_its_stack_trace() {
        follow("""
                2026-11-21 21:35:30 SEVERE org.parley.web.Pages: It broke
                java.lang.IllegalStateException: inside
                \tat org.parley.Somewhere.here(Somewhere.java:1)""");

        assertThat(shown).containsExactly("21:35:30 SEVERE It broke");
        assertThat(log.lastFailure()).contains("It broke");
        assertThat(log.file()).content().contains("Somewhere.java:1");
    }

    @Test
    void shows_a_repeated_warning_once() {
        follow("""
                2026-11-21 21:35:30 WARNING a.b: Again
                2026-11-21 21:35:31 WARNING a.b: Again
                2026-11-21 21:35:32 WARNING a.b: Other""");

        assertThat(shown).containsExactly("21:35:30 WARNING Again", "21:35:32 WARNING Other");
    }

    @Test
    void knows_when_the_server_has_started() {
        follow("2026-11-21 21:35:34 INFO PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 13,408 (ms)");

        assertThat(log.booted()).isTrue();
        assertThat(shown).isEmpty();
    }

    @Test
    void a_new_start_keeps_the_log_of_the_one_before() {
        follow("first");
        follow("second");

        assertThat(directory.resolve("server.log")).hasContent("second");
        assertThat(directory.resolve("server.1.log")).hasContent("first");
    }

    private void follow(String output) {
        log.follow(new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)));
    }
}
