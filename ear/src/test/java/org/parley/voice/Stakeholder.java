package org.parley.voice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** Somebody who takes part, by browser and by program. */
public final class Stakeholder {
    private static final String PASSWORD = "a long enough password";

    private final Visitor visitor;

    private Stakeholder(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The stakeholder of the demo, who speaks for the Coastal Data Commons. */
    public static Stakeholder ofDemo(String key) throws IOException, InterruptedException {
        return new Stakeholder(visitor().signedIn(key + "@parley.example", "parley-demo"));
    }

    /** Another sign-in of somebody new. */
    public static Stakeholder registered(String name) throws IOException, InterruptedException {
        visitor().api("POST", "/api/v1/persons", """
                {"name": "%s", "email": "%s@parley.example", "password": "%s", "group": "academia", "country": "KE"}
                """.formatted(name, name, PASSWORD));
        return signedIn(name);
    }

    /** A further sign-in of somebody who has registered. */
    public static Stakeholder signedIn(String name) throws IOException, InterruptedException {
        return new Stakeholder(visitor().signedIn(name + "@parley.example", PASSWORD));
    }

    private static Visitor visitor() {
        return new Visitor(RunningParley.withDemo().baseUrl());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.send("GET", path, "");
    }

    /** Sends a form as a page does. */
    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = Visitor.form(fields);
        return visitor.send("POST", path, form + (form.isEmpty() ? "" : "&") + "csrf=" + visitor.formToken());
    }

    public HttpResponse<String> api(String method, String path, String json) throws IOException, InterruptedException {
        return visitor.api(method, "/api/v1" + path, json);
    }

    /** What the API answers, as JSON. */
    public JsonObject data(String path) throws IOException, InterruptedException {
        return json(api("GET", path, ""));
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Comments and gives the path of the comment. */
    public String comments(String consultation, String kind, String text) throws IOException, InterruptedException {
        var comment = Json.createObjectBuilder()
                .add("kind", kind)
                .add("text", text)
                .add("language", "en")
                .build();
        var receipt = json(api("POST", consultation + "/comments", comment.toString()));
        return consultation + "/comments/" + receipt.getInt("number");
    }
}
