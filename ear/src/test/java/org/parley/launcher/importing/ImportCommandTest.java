package org.parley.launcher.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Ports;
import org.parley.launcher.host.Refused;
import org.parley.launcher.host.Terminal;

class ImportCommandTest {
    private static final String RUNNING =
            "{\"state\":\"running\",\"total\":187,\"taken\":40,\"repeated\":0,\"refused\":0,\"rows\":[],\"unmatched\":[]}";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(directory.resolve("contributions.csv"), "title\nÉtat des lieux\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        Files.writeString(directory.resolve("server.url"), url() + "\n");
        Files.writeString(directory.resolve("operator.key"), "the-key\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Nested
    class a_server_that_takes_the_file {
        @BeforeEach
        void accept() {
            answer("/api/v1/consultations/net/imports", 202, "");
        }

        @Test
        void is_followed_to_the_end_of_the_import() {
            answer(
                    "/imports/7",
                    200,
                    RUNNING,
                    "{\"state\":\"done\",\"total\":187,\"taken\":180,\"repeated\":5,\"refused\":2,\"rows\":[{\"line\":17,"
                            + "\"field\":\"region\",\"value\":\"Atlantis\",\"reason\":\"is no country\"}],"
                            + "\"unmatched\":[{\"field\":\"group\",\"value\":\"Other\",\"rows\":1}]}");

            assertThat(execute("--map", "sector=group,region=country")).isEqualTo(ExitCode.DONE);
            assertThat(requests.getFirst())
                    .isEqualTo("POST /api/v1/consultations/net/imports?dryRun=false&name=contributions.csv"
                            + "&map=sector%3Dgroup%2Cregion%3Dcountry text/csv Bearer the-key title\nÉtat des lieux\n");
            assertThat(output.toString(StandardCharsets.UTF_8))
                    .contains("40 of 187 rows, 40 taken")
                    .contains("187 of 187 rows, 180 taken, 5 already there, 2 refused")
                    .contains("line 17, region \"Atlantis\": is no country")
                    .contains("not recognised: group \"Other\" in 1 row")
                    .contains("Imported 180 rows; 5 rows already there, 2 rows refused.");
        }

        @Test
        void is_told_when_nothing_is_to_be_changed() {
            answer("/imports/7", 200, "{\"state\":\"done\",\"total\":1,\"taken\":1}");

            assertThat(execute("--dry-run", "--token", "mine")).isEqualTo(ExitCode.DONE);
            assertThat(requests.getFirst()).contains("dryRun=true", "Bearer mine");
            assertThat(output.toString(StandardCharsets.UTF_8)).contains("this was a dry run");
        }

        @Test
        void may_still_fail_later() {
            answer("/imports/7", 200, "{\"state\":\"failed\",\"reason\":\"the file has no header\"}");

            assertThat(execute()).isEqualTo(ExitCode.FAILED);
            assertThat(output.toString(StandardCharsets.UTF_8)).contains("The import failed: the file has no header");
        }
    }

    @Test
    void the_reason_of_a_refusal_is_passed_on() {
        answer("/api/v1/consultations/net/imports", 409, "{\"detail\":\"The consultation is closed.\"}");

        assertThatThrownBy(() -> execute()).hasMessageContaining("(409): The consultation is closed.");
    }

    @Test
    void an_answer_that_is_no_json_is_survived() {
        answer("/api/v1/consultations/net/imports", 502, "<html>");

        assertThatThrownBy(() -> execute()).hasMessage("The server refused the import (502): no reason given");
    }

    @Test
    void a_consultation_that_is_not_there_is_named() {
        assertThatThrownBy(() -> execute()).hasMessageStartingWith("There is no consultation net on http://");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        var nowhere = "http://127.0.0.1:" + Ports.free();

        assertThatThrownBy(() -> execute("--server", nowhere))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ExitCode.NO_SERVER))
                .hasMessage("No server answers at " + nowhere + "; start one with ./parley run.");
    }

    @Test
    void a_data_directory_without_a_server_is_named() throws IOException {
        Files.delete(directory.resolve("server.url"));

        assertThatThrownBy(() -> execute()).hasMessageStartingWith("No server runs on the data directory " + directory);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        Files.delete(file);

        assertThatThrownBy(() -> execute()).hasMessage("The file " + file + " cannot be read.");
    }

    private ExitCode execute(String... more) {
        var words = new ArrayList<>(
                List.of("submissions", file.toString(), "--consultation", "net", "--data", directory.toString()));
        words.addAll(List.of(more));
        var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new ImportCommand(Map.of(), new Terminal(stream, stream, Clock.systemUTC())).execute(words);
    }

    /** Lets the server give these answers at a path one after the other, the last of them again and again. */
    private void answer(String path, int status, String... bodies) {
        var rest = new ArrayList<>(List.of(bodies));
        server.createContext(path, exchange -> {
            requests.add(describe(exchange));
            var body = (rest.size() > 1 ? rest.removeFirst() : rest.getFirst()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/imports/7");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String describe(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.getFirst("Content-Type")
                + " "
                + headers.getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
