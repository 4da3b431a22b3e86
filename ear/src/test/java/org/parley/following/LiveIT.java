package org.parley.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** Those who listen, on real connections. */
class LiveIT {
    private static final int LISTENERS = 1000;
    /** The pool that answers requests; it fills up while connections are opened, and serves everybody alike. */
    private static final int POOL = 64;
    /** Threads that come and go for other reasons. */
    private static final int FEW = 12;

    private final RunningParley parley = RunningParley.withDemo();

    @Test
    void a_thousand_idle_listeners_cost_no_threads_and_others_are_still_served() throws Exception {
        var before = threads();
        var listeners = new ArrayList<Socket>();
        try {
            for (int i = 0; i < LISTENERS; i++) {
                listeners.add(listener(Program.CONSULTATION + "/live"));
            }
            for (var listener : listeners) {
                assertThat(read(listener)).startsWith("HTTP/1.1 200");
            }

            assertThat(threads()).isLessThan(before + POOL + FEW);
            assertThat(new Program(parley).get(Program.CONSULTATION).statusCode())
                    .isEqualTo(200);

            var number = Program.of(parley, "secretariat@parley.example").comment("4", "To a thousand");

            assertThat(number).isPositive();
            for (var listener : listeners) {
                assertThat(readUntil(listener, "event: new")).contains("data: comment");
            }
            assertThat(threads()).isLessThan(before + POOL + FEW);
        } finally {
            for (var listener : listeners) {
                listener.close();
            }
        }
    }

    @Test
    void tells_only_of_what_is_listened_to_and_never_what_is_said() throws Exception {
        try (var paragraph = listener(Program.CONSULTATION + "/live?document=draft-framework&paragraph=5");
                var thread = listener(Program.CONSULTATION + "/live?comment=12")) {
            read(paragraph);
            read(thread);
            var secretariat = Program.of(parley, "secretariat@parley.example");
            secretariat.comment("6", "quillwort on six");
            secretariat.comment("5", "quillwort on five");
            secretariat.send(
                    "POST",
                    "/api/v1" + Program.CONSULTATION + "/comments/12/replies",
                    "{\"text\": \"quillwort\", \"language\": \"en\"}");

            var told = readUntil(paragraph, "event: new");
            assertThat(told.split("event: new", -1)).hasSize(2);
            assertThat(told).contains("data: comment").doesNotContain("quillwort");
            assertThat(readUntil(thread, "event: new")).contains("data: reply").doesNotContain("quillwort");
        }
    }

    @Test
    void nobody_listens_to_what_they_may_not_read() throws Exception {
        var administrator = Program.of(parley, "admin@parley.example");
        administrator.send("POST", "/api/v1/consultations", """
                {"title": "Still a draft", "address": "still-a-draft", "convener": "C", "purpose": "P", "questions": "",
                 "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC", "groups": ["academia"]}
                """);

        try (var stranger = listener("/consultations/still-a-draft/live")) {
            assertThat(read(stranger)).startsWith("HTTP/1.1 404");
        }
        for (var path : List.of("/feed.atom", "/calendar.ics", "/news", "/meetings")) {
            assertThat(new Program(parley)
                            .get("/consultations/still-a-draft" + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private Socket listener(String path) throws IOException {
        var socket =
                new Socket(InetAddress.getLoopbackAddress(), parley.baseUrl().getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String read(Socket socket) throws IOException {
        var bytes = new byte[8192];
        int length = socket.getInputStream().read(bytes);
        return length < 0 ? "" : new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static String readUntil(Socket socket, String words) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(words) < 0 || text.indexOf("data:") < 0) {
            var more = read(socket);
            if (more.isEmpty()) {
                return text.toString();
            }
            text.append(more);
        }
        return text.toString();
    }

    private int threads() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(parley.process()), "status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .map(line ->
                        Integer.parseInt(line.substring("Threads:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }
}
