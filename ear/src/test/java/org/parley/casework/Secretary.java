package org.parley.casework;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** Somebody who works on comments in the browser. */
final class Secretary {
    private static final Pattern TAG = Pattern.compile("(?s)id=\"tag-([0-9]+)\".*?<bdi>([^<]*)</bdi>");

    private final Visitor visitor;
    private final String token;

    private Secretary(Visitor visitor) throws IOException, InterruptedException {
        this.visitor = visitor;
        this.token = visitor.formToken();
    }

    static Secretary ofDemo(String name) throws IOException, InterruptedException {
        var visitor = new Visitor(RunningParley.withDemo().baseUrl());
        return new Secretary(visitor.signedIn(name + "@parley.example", "parley-demo"));
    }

    String get(String path) throws IOException, InterruptedException {
        return visitor.send("GET", path, "").body();
    }

    HttpResponse<String> api(String method, String path, String json) throws IOException, InterruptedException {
        return visitor.api(method, "/api/v1" + path, json);
    }

    /** Sends a form: names and values in turn, a name as often as it has values. */
    HttpResponse<String> send(String path, String... fields) throws IOException, InterruptedException {
        var form = new ArrayList<String>();
        form.add(Visitor.form(Map.of("csrf", token)));
        for (int i = 0; i < fields.length; i += 2) {
            form.add(Visitor.form(Map.of(fields[i], fields[i + 1])));
        }
        return visitor.send("POST", path, String.join("&", form));
    }

    /** Prepares an act and gives the path of its page. */
    String prepares(String workbench, String act, List<Integer> comments) throws IOException, InterruptedException {
        var fields = new ArrayList<>(List.of("act", act));
        comments.forEach(number -> fields.addAll(List.of("comment", String.valueOf(number))));
        var answer = send(workbench + "/bulk", fields.toArray(String[]::new));
        return location(answer);
    }

    /** Prepares and does an act, and gives the path of its page. */
    String does(String workbench, String act, List<Integer> comments) throws IOException, InterruptedException {
        var page = prepares(workbench, act, comments);
        location(send(page));
        return page;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + ": " + answer.body()));
    }

    /** Adds a tag, and gives its identity. */
    long tag(String workbench, String name) throws IOException, InterruptedException {
        location(send(workbench + "/code-book", "name", name, "definition", "Meant by " + name));
        return Objects.requireNonNull(tags(workbench).get(name), name);
    }

    /** Identities of the tags of a consultation, by name. */
    Map<String, Long> tags(String workbench) throws IOException, InterruptedException {
        var tags = new LinkedHashMap<String, Long>();
        TAG.matcher(get(workbench + "/code-book"))
                .results()
                .forEach(found -> tags.put(found.group(2), Long.valueOf(found.group(1))));
        return tags;
    }

    /** Founds a consultation that is open, with these comments, and gives its path. The secretariat of the demo belongs to it. */
    String founds(String slug, String... comments) throws IOException, InterruptedException {
        var path = "/consultations/" + slug;
        fine(api("POST", "/consultations", """
                {"title": "Consultation %1$s", "address": "%1$s", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """.formatted(slug)));
        fine(api("POST", path + "/documents", """
                {"title": "The text", "address": "text", "language": "en",
                 "text": "The river is common.\\n\\nIts water has one price for all."}
                """));
        fine(api("POST", path + "/documents/text/publication", ""));
        fine(api("POST", path + "/phase", "{\"phase\": \"open\"}"));
        fine(api("POST", path + "/secretariat", "{\"email\": \"secretariat@parley.example\"}"));
        for (var text : comments) {
            says(path, text);
        }
        return path;
    }

    /** Comments on a consultation as a whole. */
    void says(String path, String text) throws IOException, InterruptedException {
        var comment = Json.createObjectBuilder()
                .add("kind", "remark")
                .add("text", text)
                .add("language", "en")
                .build();
        fine(api("POST", path + "/comments", comment.toString()));
    }

    private static void fine(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + ": " + answer.body());
        }
    }
}
