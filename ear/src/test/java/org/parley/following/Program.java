package org.parley.following;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.parley.launcher.RunningParley;

/** A program that acts for one account, by bearer token, or for nobody. */
final class Program {
    static final String CONSULTATION = "/consultations/platform-data-access";
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*([0-9]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningParley parley;
    private String bearer = "";

    Program(RunningParley parley) {
        this.parley = parley;
    }

    static Program of(RunningParley parley, String email) throws IOException, InterruptedException {
        var program = new Program(parley);
        var answer =
                program.send("POST", "/api/v1/tokens", "{\"email\": \"" + email + "\", \"password\": \"parley-demo\"}");
        program.bearer = first(TOKEN, answer.body());
        return program;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(parley.page(path)).header(header, value);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(parley.page(path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Comments on a paragraph and gives the number of the comment. */
    int comment(String paragraph, String text) throws IOException, InterruptedException {
        var answer = send(
                "POST",
                "/api/v1" + CONSULTATION + "/comments",
                "{\"document\": \"draft-framework\", \"paragraph\": \"" + paragraph + "\", \"kind\": \"remark\","
                        + " \"language\": \"en\", \"text\": \"" + text + "\"}");
        return Integer.parseInt(first(NUMBER, answer.body()));
    }

    /** Cancels a meeting from the version given. */
    int cancel(String path, int version) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(parley.page(path))
                .header("Authorization", "Bearer " + bearer)
                .header("If-Match", "\"" + version + "\"")
                .DELETE();
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
