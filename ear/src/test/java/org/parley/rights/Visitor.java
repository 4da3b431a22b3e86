package org.parley.rights;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the product in one role, by browser and by program. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final Pattern BEARER = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private String cookie = "";
    private String bearer = "";

    /** An observer, who has no account. */
    public Visitor(URI base) {
        this.base = base;
    }

    /** Signs in, by browser and by program. */
    public Visitor signedIn(String email, String password) throws IOException, InterruptedException {
        var answer = send("POST", "/sign-in", form(Map.of("csrf", formToken(), "email", email, "password", password)));
        cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(header -> header.substring(0, header.indexOf(';')))
                .collect(Collectors.joining("; "));
        var token = api("POST", "/api/v1/tokens", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
        var found = BEARER.matcher(token.body());
        if (cookie.isEmpty() || !found.find()) {
            throw new IllegalStateException(email + " cannot sign in: " + answer.statusCode() + ", " + token.body());
        }
        bearer = found.group(1);
        return this;
    }

    /** The token that the forms carry which this visitor sees. */
    public String formToken() throws IOException, InterruptedException {
        var found = TOKEN.matcher(
                send("GET", cookie.isEmpty() ? "/register" : "/account", "").body());
        if (!found.find()) {
            throw new IllegalStateException("no form token");
        }
        return found.group(1);
    }

    /** Sends a request as a browser does. */
    public HttpResponse<String> send(String method, String path, String form) throws IOException, InterruptedException {
        return send(method, path, "application/x-www-form-urlencoded", form);
    }

    /** Opens a stream that does not end by itself, and leaves it. */
    int opens(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    /** Sends an empty form of the kind that carries files, as a browser does. */
    public HttpResponse<String> upload(String path) throws IOException, InterruptedException {
        return send("POST", path + "?csrf=" + formToken(), "multipart/form-data; boundary=end", """
                --end\r
                Content-Disposition: form-data; name="title"\r
                \r
                \r
                --end--\r
                """);
    }

    private HttpResponse<String> send(String method, String path, String type, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a request as a program does. */
    public HttpResponse<String> api(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", path.endsWith("/imports") ? "text/csv" : "application/json")
                .header("If-Match", "\"1\"")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
