package org.parley.launcher.importing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/** The import resource of the JSON API, seen from outside. */
final class ImportClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final ImportOptions options;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    ImportClient(ImportOptions options) {
        this.options = options;
    }

    /** Hands the file over. Returns the address at which the import can be followed. */
    URI send() {
        var address = address();
        var answer = ask(() -> HttpRequest.newBuilder(address)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofFile(options.file())));
        if (answer.statusCode() != ACCEPTED) {
            throw refused(answer);
        }
        return answer.headers()
                .firstValue("Location")
                .map(address::resolve)
                .orElseThrow(() -> failed("The server took the file but did not say where to follow the import."));
    }

    private URI address() {
        return URI.create(options.server() + "/api/v1/consultations/" + encoded(options.consultation())
                + "/imports?dryRun=" + options.dryRun() + "&name="
                + encoded(String.valueOf(options.file().getFileName()))
                + (options.map().isEmpty() ? "" : "&map=" + encoded(options.map())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    ImportState state(URI address) {
        var answer = ask(() -> HttpRequest.newBuilder(address).GET());
        if (answer.statusCode() != OK) {
            throw refused(answer);
        }
        try {
            return ImportState.of(json(answer.body()));
        } catch (JsonException e) {
            throw new Refused(ExitCode.FAILED, "The answer of " + address + " is not the state of an import.", e);
        }
    }

    private HttpResponse<String> ask(Question question) {
        try {
            var request = question.ask()
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .header("Authorization", "Bearer " + options.key())
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException e) {
            throw new Refused(
                    ExitCode.NO_SERVER,
                    "No server answers at " + options.server() + "; start one with ./parley run.",
                    e);
        } catch (IOException e) {
            throw new Refused(
                    ExitCode.FAILED, "The connection to " + options.server() + " broke: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("Interrupted; the import may go on in the server.");
        }
    }

    private interface Question {
        HttpRequest.Builder ask() throws IOException;
    }

    /** Says what the problem document says (RFC 9457), or at least the status. */
    private Refused refused(HttpResponse<String> answer) {
        return failed(
                switch (answer.statusCode()) {
                    case 401 -> "The server does not accept the key; pass a token with --token.";
                    case 403 -> "This key may not import into " + options.consultation() + ".";
                    case 404 -> "There is no consultation " + options.consultation() + " on " + options.server() + ".";
                    default -> "The server refused the import (" + answer.statusCode() + "): " + detail(answer.body());
                });
    }

    private static String detail(String body) {
        try {
            var problem = json(body);
            var sentence = problem.getString("detail", problem.getString("title", "no reason given"));
            return Stream.concat(Stream.of(sentence), fields(problem)).collect(Collectors.joining(" "));
        } catch (JsonException e) {
            return "no reason given";
        }
    }

    /** What is wrong with single fields, where the problem says so. */
    private static Stream<String> fields(JsonObject problem) {
        return problem.containsKey("errors")
                ? problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field", "") + ": " + error.getString("detail", "") + ".")
                : Stream.empty();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Refused failed(String sentence) {
        return new Refused(ExitCode.FAILED, sentence);
    }

    @Override
    public void close() {
        http.close();
    }
}
