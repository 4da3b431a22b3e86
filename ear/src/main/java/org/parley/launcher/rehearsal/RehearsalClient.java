package org.parley.launcher.rehearsal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Refused;

/** The JSON API as the invented participants use it. */
final class RehearsalClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    RehearsalClient(URI server) {
        this.server = server;
    }

    /** The numbered paragraphs of the newest version of a document. */
    List<ParagraphText> paragraphs(String consultation, String document) {
        var answer = get("/api/v1/consultations/" + consultation + "/documents/" + document);
        return json(answer).getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()
                .filter(paragraph -> paragraph.containsKey("number") && !paragraph.isNull("number"))
                .map(paragraph -> new ParagraphText(paragraph.getString("number"), paragraph.getString("text")))
                .toList();
    }

    /** Registers a participant who is not there yet, and signs in. Returns the bearer token. */
    String signIn(Participant participant, String password) {
        send(
                "POST",
                "/api/v1/persons",
                "",
                "",
                credentials(participant, password)
                        .add("name", participant.name())
                        .add("group", participant.group())
                        .add("country", participant.country()));
        return json(expect(send("POST", "/api/v1/tokens", "", "", credentials(participant, password))))
                .getString("token");
    }

    private static JsonObjectBuilder credentials(Participant participant, String password) {
        return Json.createObjectBuilder().add("email", participant.email()).add("password", password);
    }

    /** Registers the organisation of a participant. Returns its slug, or nothing if it was there before. */
    Optional<String> registerOrganisation(Participant participant, String token) {
        var answer = send(
                "POST",
                "/api/v1/organisations",
                token,
                "",
                Json.createObjectBuilder()
                        .add("name", participant.organisation())
                        .add("group", participant.group())
                        .add("country", participant.country()));
        return answer.statusCode() == CREATED ? Optional.of(json(answer).getString("slug")) : Optional.empty();
    }

    /** Sends a comment. Returns its number. */
    int comment(String consultation, String document, InventedComment comment, Speaker speaker, String key) {
        var body = Json.createObjectBuilder()
                .add("document", document)
                .add("paragraph", comment.paragraph())
                .add("kind", comment.kind())
                .add("language", comment.language())
                .add("text", comment.text());
        comment.wording().ifPresent(wording -> body.add("wording", wording));
        speaker.organisation().ifPresent(organisation -> body.add("organisation", organisation));
        var path = "/api/v1/consultations/" + consultation + "/comments";
        return json(expect(send("POST", path, speaker.token(), key, body))).getInt("number");
    }

    /** Takes a stance on a proposal. */
    void support(String consultation, int comment, String stance, Speaker speaker) {
        var body = Json.createObjectBuilder().add("stance", stance);
        speaker.organisation().ifPresent(organisation -> body.add("organisation", organisation));
        expect(send(
                "PUT",
                "/api/v1/consultations/" + consultation + "/comments/" + comment + "/support",
                speaker.token(),
                "",
                body));
    }

    private HttpResponse<String> get(String path) {
        return expect(exchange(HttpRequest.newBuilder(server.resolve(path)).GET()));
    }

    private HttpResponse<String> send(String method, String path, String token, String key, JsonObjectBuilder body) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.build().toString()));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return exchange(request);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException e) {
            throw new Refused(ExitCode.NO_SERVER, "No server answers at " + server + ".", e);
        } catch (IOException e) {
            throw new Refused(ExitCode.FAILED, "The connection to " + server + " broke: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ExitCode.FAILED, "Interrupted; run it again with the same seed to go on.");
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer) {
        if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
            throw new Refused(
                    ExitCode.FAILED,
                    "The server refused " + answer.request().method() + " "
                            + answer.request().uri().getPath() + " (" + answer.statusCode() + "): " + answer.body());
        }
        return answer;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
