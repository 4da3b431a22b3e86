package org.parley.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

class VersionsIT {
    private static final RunningParley PARLEY = RunningParley.withDemo();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LIGHT = "Every harbour keeps a bright light at its entrance by night.";
    private static final String FOG = "In fog every harbour sounds a horn once a minute until it lifts.";
    private static final String SHIPS = "Ships are told within an hour when a light goes out or a buoy drifts away.";
    private static final String FEES = "Fees pay for nothing but lights, horns and buoys of the same harbour.";
    private static final String MAPS = "Maps show each light with its colour and rhythm.";
    private static String secretariat = "";
    private static String author = "";

    @BeforeAll
    static void sign_in() throws Exception {
        secretariat = token("admin@parley.example");
        author = token("stakeholder@parley.example");
    }

    private static String token(String email) throws Exception {
        return json(send("POST", "/api/v1/tokens", "", 0, object("email", email, "password", "parley-demo")))
                .getString("token");
    }

    private static HttpResponse<String> send(String method, String path, String token, int version, String body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(PARLEY.baseUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (version > 0) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String object(String... pairs) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(pairs[i], pairs[i + 1]);
        }
        return object.build().toString();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Opens a consultation on the five paragraphs and gives the path of its API. */
    private static String opened(String slug) throws Exception {
        json(send("POST", "/api/v1/consultations", secretariat, 0, """
                {"title": "Lights %s", "address": "%s", "convener": "Port Council", "purpose": "To agree", "questions": "",
                 "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society", "government", "private-sector", "technical-community",
                            "international-organisation"]}
                """.formatted(slug, slug)));
        var api = "/api/v1/consultations/" + slug;
        var text = String.join("\n\n", LIGHT, FOG, SHIPS, FEES, MAPS);
        json(send(
                "POST",
                api + "/documents",
                secretariat,
                0,
                object("title", "Rules", "address", "rules", "language", "en", "text", text)));
        json(send("POST", api + "/documents/rules/publication", secretariat, 1, ""));
        json(send("POST", api + "/phase", secretariat, 0, object("phase", "open", "reason", "Go")));
        return api;
    }

    private static int comment(String api, String paragraph, String text) throws Exception {
        return json(send(
                        "POST",
                        api + "/comments",
                        author,
                        0,
                        object("paragraph", paragraph, "kind", "remark", "text", text, "language", "en")))
                .getInt("number");
    }

    private static JsonObject added(String api, String... paragraphs) throws Exception {
        var text = object("text", String.join("\n\n", paragraphs));
        return json(send("POST", api + "/documents/rules/versions", secretariat, 0, text));
    }

    private static JsonObject reviewed(String api, int version, String descent) throws Exception {
        var said = "{\"descent\": [" + descent + "], \"reviewed\": true}";
        return json(send("PUT", api + "/documents/rules/draft/matching", secretariat, version, said));
    }

    private static void published(String api, int version) throws Exception {
        json(send("POST", api + "/documents/rules/publication", secretariat, version, ""));
    }

    private static String page(String path) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(PARLEY.baseUrl() + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void comments_follow_their_paragraphs_through_changes_moves_splits_merges_and_removal() throws Exception {
        var api = opened("lights-followed");
        var onLight = comment(api, "1", "Bright is a matter of taste.");
        var onFog = comment(api, "2", "A horn wakes the town.");
        var onFees = comment(api, "4", "Say what fees are.");
        var onMaps = comment(api, "5", "Colour blind sailors need rhythm.");

        var matching = reviewed(
                api,
                added(api, FOG, LIGHT.replace("bright", "white"), SHIPS + " " + FEES, "Pilots are paid by the day.")
                        .getInt("version"),
                "");
        assertThat(matching.getJsonArray("removed").getValuesAs(JsonNumber::intValue))
                .containsExactly(5);
        published(api, matching.getInt("version"));

        var base = "/consultations/lights-followed";
        var reader = page(base + "/documents/rules");
        assertThat(reader)
                .contains("the text changed since")
                .contains("the paragraph was merged into this one since")
                .contains("On removed text");
        assertThat(page(base + "/documents/rules/paragraphs/2")).contains("Bright is a matter of taste.");
        assertThat(page(base + "/documents/rules/paragraphs/1")).contains("A horn wakes the town.");
        assertThat(page(base + "/documents/rules/paragraphs/3")).contains("Say what fees are.");
        assertThat(page(base + "/documents/rules/removed")).contains("Colour blind sailors need rhythm.");
        assertThat(page(base + "/comments/" + onLight))
                .contains("the text changed since")
                .contains("bright")
                .contains("white");
        assertThat(page(base + "/comments/" + onMaps)).contains("is not in version 2 any more");
        assertThat(page(base + "/documents/rules?version=1"))
                .contains("Version 2 of")
                .contains("has replaced it")
                .contains("Say what fees are.");
        assertThat(List.of(onLight, onFog, onFees, onMaps)).doesNotHaveDuplicates();
    }

    @Test
    void a_version_is_published_only_with_a_reviewed_matching_which_the_secretariat_may_correct() throws Exception {
        var api = opened("lights-matched");
        comment(api, "5", "Which rhythm?");
        var draft = added(api, LIGHT, FOG, SHIPS, FEES, "Charts, on paper or not, are free for schools.");

        var early = send("POST", api + "/documents/rules/publication", secretariat, draft.getInt("version"), "");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("matching");
        var stale = send("PUT", api + "/documents/rules/draft/matching", secretariat, 99, "{\"reviewed\": true}");
        assertThat(stale.statusCode()).isEqualTo(412);

        var said = reviewed(api, draft.getInt("version"), "{\"place\": 5, \"from\": [5]}");
        assertThat(said.getJsonArray("blocks").getJsonObject(4).getString("fate"))
                .isEqualTo("changed");
        published(api, said.getInt("version"));
        assertThat(page("/consultations/lights-matched/documents/rules/paragraphs/5"))
                .contains("Which rhythm?");
    }

    @Test
    void any_two_versions_are_compared_on_a_page_and_as_data() throws Exception {
        var api = opened("lights-compared");
        published(
                api,
                reviewed(
                                api,
                                added(api, LIGHT, FOG, SHIPS, FEES.replace("nothing but", "only"), MAPS)
                                        .getInt("version"),
                                "")
                        .getInt("version"));
        published(
                api,
                reviewed(
                                api,
                                added(api, MAPS, LIGHT, FOG, SHIPS, FEES.replace("nothing but", "only"))
                                        .getInt("version"),
                                "")
                        .getInt("version"));

        var compared = json(send("GET", api + "/documents/rules/compare?from=1&to=3", "", 0, ""));
        assertThat(compared.getInt("changed")).isEqualTo(1);
        assertThat(compared.getInt("moved")).isEqualTo(1);
        assertThat(compared.getInt("kept")).isEqualTo(3);
        assertThat(compared.getJsonArray("passages")
                        .getJsonObject(0)
                        .getJsonArray("fromNumbers")
                        .getValuesAs(JsonString::getString))
                .containsExactly("5");
        var path = "/consultations/lights-compared/documents/rules/compare?from=1&to=3";
        assertThat(page(path))
                .contains("1 changed")
                .contains("<del>")
                .contains("<ins>")
                .contains("paragraphs are unchanged");
        assertThat(page(path + "&view=side")).contains("class=\"pair\"");
        assertThat(page("/consultations/lights-compared/documents/rules/compare?from=3&to=1"))
                .contains("1 changed");
        assertThat(send("GET", api + "/documents/rules/compare?from=1&to=9", "", 0, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_database_refuses_to_change_what_is_published() throws Exception {
        opened("lights-final");
        var own = " where version_id in (select v.id from document_version v join document d on d.id = v.document_id"
                + " join consultation c on c.id = d.consultation_id where c.slug = 'lights-final')";

        assertRefused("update paragraph set text = 'No harbour keeps a light.'" + own);
        assertRefused("delete from paragraph" + own);
        assertRefused("insert into paragraph_descent (paragraph_id, ancestor_id) select min(id), max(id) from paragraph"
                + own);
    }

    private static void assertRefused(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = PARLEY.connect();
                            var change = connection.createStatement()) {
                        change.executeUpdate(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
    }
}
