package org.parley.travelling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A consultation of a test's own that is open for comment, and files of comments that were written offline on it. */
final class Journey {
    private static final Pattern SERVER = Pattern.compile("\"server\":\"([0-9a-f]{16})\"");

    final RunningParley parley = RunningParley.withDemo();
    final String slug;
    final Visitor administrator;

    Journey(String slug, String text) throws Exception {
        this.slug = slug;
        this.administrator = new Visitor(parley.baseUrl()).signedIn("admin@parley.example", "parley-demo");
        done("", """
                {"title": "Journey %s", "address": "%s", "convener": "Port Council", "purpose": "To agree", "questions": "",
                 "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC", "groups": ["academia", "civil-society"]}
                """.formatted(slug, slug));
        var document = Json.createObjectBuilder()
                .add("title", "Rules")
                .add("address", "rules")
                .add("language", "en")
                .add("text", text);
        done("/" + slug + "/documents", document.build().toString());
        done("/" + slug + "/documents/rules/publication", "");
        done("/" + slug + "/phase", "{\"phase\": \"open\", \"reason\": \"Go\"}");
    }

    private void done(String below, String json) throws Exception {
        var answer = administrator.api("POST", "/api/v1/consultations" + below, json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    Visitor stakeholder() throws Exception {
        return new Visitor(parley.baseUrl()).signedIn("stakeholder@parley.example", "parley-demo");
    }

    /** The consultation as one file. */
    HttpResponse<String> taken() throws Exception {
        return new Visitor(parley.baseUrl()).send("GET", "/consultations/" + slug + "/offline.html", "");
    }

    /** How the file names this server. */
    String server() throws Exception {
        var found = SERVER.matcher(taken().body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static JsonObjectBuilder comment(String id, String text) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("document", "rules")
                .add("documentVersion", 1)
                .add("target", "paragraph")
                .add("paragraph", "1")
                .add("kind", "remark")
                .add("text", text)
                .add("language", "en")
                .add("writtenAt", "2001-01-01T00:00:00Z");
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static JsonArrayBuilder comments(JsonObjectBuilder... comments) {
        var list = Json.createArrayBuilder();
        for (var comment : comments) {
            list.add(comment);
        }
        return list;
    }

    /** A file as the page saves it. */
    JsonObjectBuilder file(JsonArrayBuilder comments) throws Exception {
        return Json.createObjectBuilder()
                .add("format", "parley-offline")
                .add("version", 1)
                .add("server", server())
                .add("consultation", slug)
                .add(
                        "author",
                        Json.createObjectBuilder()
                                .add("name", "Wanda Whistle")
                                .add("organisation", "Lighthouse Keepers")
                                .add("group", "civil-society")
                                .add("country", "KE"))
                .add("comments", comments);
    }

    HttpResponse<String> bring(Visitor visitor, String query, String file) throws Exception {
        return visitor.api("POST", "/api/v1/consultations/" + slug + "/offline" + query, file);
    }

    static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    int comments() throws SQLException {
        try (var connection = parley.connect();
                var count =
                        connection.prepareStatement("select last_comment_number from consultation where slug = ?")) {
            count.setString(1, slug);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    void end() throws SQLException {
        try (var connection = parley.connect();
                var change = connection.prepareStatement(
                        "update consultation set deadline = now() - interval '1 minute' where slug = ?")) {
            change.setString(1, slug);
            change.executeUpdate();
        }
    }
}
