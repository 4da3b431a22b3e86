package org.parley.consolidating;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A consultation of its own with a text, a stakeholder who proposes wordings, and its secretariat. */
final class GrowingDraft {
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]{64})\"");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([0-9]+)\"");

    private final Visitor secretariat;
    private final Visitor stakeholder;
    private final String token;
    private final String path;

    private GrowingDraft(String slug) throws IOException, InterruptedException {
        secretariat = visitor("admin");
        stakeholder = visitor("stakeholder");
        token = secretariat.formToken();
        path = "/consultations/" + slug;
    }

    private static Visitor visitor(String name) throws IOException, InterruptedException {
        return new Visitor(RunningParley.withDemo().baseUrl()).signedIn(name + "@parley.example", "parley-demo");
    }

    /** Founds and opens the consultation with a text, one paragraph for each line. */
    static GrowingDraft of(String slug, String text) throws IOException, InterruptedException {
        var draft = new GrowingDraft(slug);
        draft.done("POST", "/consultations", """
                {"title": "Consultation %1$s", "address": "%1$s", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """.formatted(slug));
        draft.done(
                "POST",
                draft.path + "/documents",
                Json.createObjectBuilder()
                        .add("title", "The text")
                        .add("address", "text")
                        .add("language", "en")
                        .add("text", text.strip().replace("\n", "\n\n"))
                        .build()
                        .toString());
        draft.done("POST", draft.path + "/documents/text/publication", "");
        draft.done("POST", draft.path + "/phase", "{\"phase\": \"open\"}");
        return draft;
    }

    private void done(String method, String route, String json) throws IOException, InterruptedException {
        var answer = secretariat.api(method, "/api/v1" + route, json);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(route + ": " + answer.body());
        }
    }

    String path() {
        return path;
    }

    String desk() {
        return path + "/workbench/consolidation/text";
    }

    /** Somebody proposes a wording for a paragraph; gives the number. */
    int proposed(String paragraph, String wording) throws IOException, InterruptedException {
        return commented(Map.of("kind", "amendment", "paragraph", paragraph, "wording", wording, "text", "Better."));
    }

    /** Somebody comments; gives the number. */
    int commented(Map<String, Object> fields) throws IOException, InterruptedException {
        var all = new TreeMap<>(fields);
        all.put("language", "en");
        var answer = stakeholder.api(
                "POST",
                "/api/v1" + path + "/comments",
                Json.createObjectBuilder(all).build().toString());
        return json(answer.body()).getInt("number");
    }

    /** The author puts another wording in the place of a proposed one. */
    HttpResponse<String> edited(int number, String wording) throws IOException, InterruptedException {
        return stakeholder.api(
                "PUT",
                "/api/v1" + path + "/comments/" + number,
                Json.createObjectBuilder()
                        .add("kind", "amendment")
                        .add("text", "Better still.")
                        .add("wording", wording)
                        .add("language", "en")
                        .build()
                        .toString());
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** A page as the secretariat sees it. */
    String page(String address) throws IOException, InterruptedException {
        return secretariat.send("GET", address, "").body();
    }

    /** A page as everybody sees it. */
    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return new Visitor(RunningParley.withDemo().baseUrl()).send("GET", address, "");
    }

    HttpResponse<String> sent(String address, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new TreeMap<>(fields);
        all.put("csrf", token);
        return secretariat.send("POST", address, Visitor.form(all));
    }

    void start() throws IOException, InterruptedException {
        sent(desk() + "/start", Map.of());
    }

    String paragraph(int place) {
        return desk() + "/paragraphs/" + place;
    }

    HttpResponse<String> act(int place, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new TreeMap<>(fields);
        all.put("act", act);
        return sent(paragraph(place), all);
    }

    HttpResponse<String> decide(int place, int number, String act) throws IOException, InterruptedException {
        return act(place, act, Map.of("number", String.valueOf(number), "seen", ""));
    }

    HttpResponse<String> write(int place, String text, String revision) throws IOException, InterruptedException {
        return sent(paragraph(place) + "/text", Map.of("text", text, "revision", revision));
    }

    String revision(int place) throws IOException, InterruptedException {
        return found(REVISION, page(paragraph(place)));
    }

    /** Key of the first collision on a page. */
    String collision(int place) throws IOException, InterruptedException {
        return found(KEY, page(paragraph(place)));
    }

    /** Saves the usual reasons and publishes. */
    HttpResponse<String> publish() throws IOException, InterruptedException {
        sent(
                desk() + "/answers",
                Map.of(
                        "act",
                        "on",
                        "all-accepted",
                        "It is in.",
                        "all-accepted-in-part",
                        "Some of it is in.",
                        "all-not-accepted",
                        "It is not in."));
        var stamp = found(STAMP, page(desk() + "/answers/publication"));
        return sent(desk() + "/answers/publication", Map.of("stamp", stamp));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** The text in the field of a paragraph. */
    String text(int place) throws IOException, InterruptedException {
        var page = page(paragraph(place));
        int start = page.indexOf('>', page.indexOf("<textarea id=\"field-text\"")) + 1;
        return page.substring(start, page.indexOf("</textarea>", start)).strip();
    }
}
