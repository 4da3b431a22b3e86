package org.parley.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A consultation of a test's own that is open for comment, with a text of three paragraphs. */
record OpenRound(RunningParley parley, String slug) {
    private static final Pattern NUMBERS = Pattern.compile("\"number\":([0-9]+)");

    static OpenRound start(String slug) throws IOException, InterruptedException {
        var parley = RunningParley.withDemo();
        var administrator = new Visitor(parley.baseUrl()).signedIn("admin@parley.example", "parley-demo");
        done(administrator
                .api("POST", "/api/v1/consultations", """
                {"title": "Round %s", "address": "%s", "convener": "Port Council", "purpose": "To agree", "questions": "",
                 "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC", "groups": ["academia", "civil-society"]}
                """.formatted(slug, slug))
                .statusCode());
        var documents = "/api/v1/consultations/" + slug + "/documents";
        done(administrator.api("POST", documents, """
                {"title": "Rules", "address": "rules", "language": "en",
                 "text": "Every harbour keeps a light.\\n\\nFog needs a horn.\\n\\nShips are told within an hour."}
                """).statusCode());
        done(administrator.api("POST", documents + "/rules/publication", "").statusCode());
        done(administrator
                .api("POST", "/api/v1/consultations/" + slug + "/phase", "{\"phase\": \"open\", \"reason\": \"Go\"}")
                .statusCode());
        return new OpenRound(parley, slug);
    }

    private static void done(int status) {
        assertThat(status).isBetween(200, 299);
    }

    /** A person with an account of their own. */
    Visitor person(String name) throws IOException, InterruptedException {
        var email = name + "-" + slug + "@parley.example";
        var password = "a password for " + name;
        var fresh = new Visitor(parley.baseUrl());
        var registered = fresh.send(
                "POST",
                "/register",
                Visitor.form(Map.of(
                        "csrf",
                        fresh.formToken(),
                        "name",
                        "Person " + name,
                        "email",
                        email,
                        "password",
                        password,
                        "group",
                        "academia")));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(303);
        return fresh.signedIn(email, password);
    }

    String path(String below) {
        return "/consultations/" + slug + below;
    }

    /** A form for a comment on a paragraph, as the reader page has it. */
    Map<String, String> comment(Visitor person, String key, String paragraph, String text) throws Exception {
        return Map.of(
                "csrf",
                person.formToken(),
                "key",
                key,
                "document",
                "rules",
                "version",
                "1",
                "paragraph",
                paragraph,
                "kind",
                "remark",
                "text",
                text,
                "language",
                "en");
    }

    /** Numbers of all comments that were made. */
    java.util.List<Integer> comments() throws Exception {
        var answer = new Visitor(parley.baseUrl()).api("GET", "/api/v1/consultations/" + slug + "/comments", "");
        return NUMBERS.matcher(answer.body())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** Lets the deadline pass. */
    void end() throws SQLException {
        change("update consultation set deadline = now() - interval '1 minute' where slug = '" + slug + "'");
    }

    /** Ends all sign-ins of a person. */
    void endSignIns(String name) throws SQLException {
        change("update sign_in set expires_at = now() - interval '1 minute' where account_id in"
                + " (select id from account where email = '" + name + "-" + slug + "@parley.example')");
    }

    private void change(String statement) throws SQLException {
        try (var connection = parley.connect();
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    /** A form body in which a field may have several values. */
    static String body(Map<String, String> fields, String repeated, Stream<String> values) {
        return Visitor.form(fields)
                + values.map(value -> "&" + repeated + "=" + value).collect(Collectors.joining());
    }
}
