package org.parley.commenting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A consultation of its own that is open for comment, with a text in three scripts, and somebody who comments on it. */
public final class OpenDraft {
    /** The text: places 1 and 2 are headings, paragraphs 1 to 3 follow, then a heading and paragraph 4. */
    private static final String TEXT = """
            # Rules on data

            ## Access

            Public bodies make **public data** available. Public data are free of charge.

            يجب أن تكون البيانات العامة متاحة للجميع مجانًا.

            各机构应当公开数据，每年更新。

            ## Review

            The rules are reviewed every year.
            """;

    private final Visitor author;
    private final String slug;

    private OpenDraft(Visitor author, String slug) {
        this.author = author;
        this.slug = slug;
    }

    /** Founds the consultation on the running product with the demo. */
    public static OpenDraft named(String slug) throws IOException, InterruptedException {
        var secretariat = visitor("secretariat");
        var consultation = Json.createObjectBuilder()
                .add("address", slug)
                .add("title", "Consultation " + slug)
                .add("convener", "Data Council")
                .add("purpose", "To agree on data.")
                .add("language", "en")
                .add("deadline", "2099-12-12T18:00")
                .add("zone", "UTC")
                .add("groups", Json.createArrayBuilder().add("civil-society").add("academia"));
        done(secretariat.api(
                "POST", "/api/v1/consultations", consultation.build().toString()));
        var path = "/api/v1/consultations/" + slug;
        var text = Json.createObjectBuilder()
                .add("title", "Rules on data")
                .add("language", "en")
                .add("address", "draft")
                .add("text", TEXT);
        done(secretariat.api("POST", path + "/documents", text.build().toString()));
        done(secretariat.api("POST", path + "/documents/draft/publication", ""));
        done(secretariat.api("POST", path + "/phase", "{\"phase\": \"open\"}"));
        return new OpenDraft(visitor("stakeholder"), slug);
    }

    private static Visitor visitor(String name) throws IOException, InterruptedException {
        return new Visitor(RunningParley.withDemo().baseUrl()).signedIn(name + "@parley.example", "parley-demo");
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** Path of the consultation. */
    public String path() {
        return "/consultations/" + slug;
    }

    /** Path of the text. */
    public String text() {
        return path() + "/documents/draft";
    }

    /** The page at a path. */
    public String page(String path) throws IOException, InterruptedException {
        return author.send("GET", path, "").body();
    }

    /** A comment to be sent, with the fields that every comment has. */
    static JsonObjectBuilder saying(String kind, String text) {
        return Json.createObjectBuilder().add("kind", kind).add("text", text).add("language", "en");
    }

    /** What the product answers to a comment. */
    JsonObject answer(JsonObjectBuilder comment) throws IOException, InterruptedException {
        return json(author.api(
                "POST", "/api/v1" + path() + "/comments", comment.build().toString()));
    }

    /** Sends a comment and reads it again. */
    JsonObject taken(JsonObjectBuilder comment) throws IOException, InterruptedException {
        var receipt = answer(comment);
        return json(author.api("GET", "/api/v1" + path() + "/comments/" + receipt.getInt("number"), ""));
    }

    /** The first fault that the product finds in a comment, as field and rule. */
    String fault(JsonObjectBuilder comment) throws IOException, InterruptedException {
        var error = answer(comment).getJsonArray("errors").getJsonObject(0);
        return error.getString("field") + " " + error.getString("rule");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
