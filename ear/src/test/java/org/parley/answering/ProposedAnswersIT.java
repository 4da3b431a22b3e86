package org.parley.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** What is proposed stays inside until somebody else lets it out, and then stands everywhere. */
class ProposedAnswersIT {
    private static final String CANARY = "zanzibarine";
    private static final String PATH = "/consultations/two-pairs-of-eyes";
    private static final String BENCH = PATH + "/workbench";

    private static Visitor first;
    private static Visitor second;
    private static Visitor observer;

    @BeforeAll
    static void a_consultation_wants_two_pairs_of_eyes() throws Exception {
        var base = RunningParley.withDemo().baseUrl();
        observer = new Visitor(base);
        first = new Visitor(base).signedIn("admin@parley.example", "parley-demo");
        second = new Visitor(base).signedIn("secretariat@parley.example", "parley-demo");
        api(first, "POST", "/consultations", """
                {"title": "Two pairs of eyes", "address": "two-pairs-of-eyes", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """);
        api(first, "POST", PATH + "/documents", """
                {"title": "The text", "address": "text", "language": "en", "text": "The river is common.\\n\\nIts water too."}
                """);
        api(first, "POST", PATH + "/documents/text/publication", "");
        api(first, "POST", PATH + "/phase", "{\"phase\": \"open\"}");
        sent(first, BENCH + "/settings", Map.of("email", "secretariat@parley.example"), 303);
        sent(
                first,
                BENCH + "/answers/second-eyes",
                Map.of("wanted", "yes", "reason", "Two see more", "last", "0"),
                303);
        for (int i = 1; i <= 3; i++) {
            api(first, "POST", PATH + "/comments", """
                    {"paragraph": "1", "kind": "remark", "text": "Comment %d", "language": "en"}
                    """.formatted(i));
        }
    }

    private static void api(Visitor visitor, String method, String path, String json) throws Exception {
        var answer = visitor.api(method, "/api/v1" + path, json);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
    }

    private static String sent(Visitor visitor, String path, Map<String, String> fields, int status) throws Exception {
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", visitor.formToken());
        var answer = visitor.send("POST", path, Visitor.form(all));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static Map<String, String> decision(String reason, int proposal) {
        return Map.of(
                "decision", "out-of-scope", "reason", reason, "version", "0", "proposal", String.valueOf(proposal));
    }

    private static String sheet() throws Exception {
        var file = Files.createTempFile("answers", ".xlsx");
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(RunningParley.withDemo().page(PATH + "/dispositions.xlsx"));
            http.send(request.build(), BodyHandlers.ofFile(file));
            try (var zip = new ZipFile(file.toFile())) {
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> everythingPublic(int comment) throws Exception {
        var shown = new ArrayList<String>();
        for (var page : List.of(
                "/comments/" + comment,
                "/comments",
                "/comments/" + comment + "/feed.atom",
                "/answers",
                "/answers/coverage",
                "/answers/coverage.csv?by=day",
                "/dispositions.csv",
                "/positions",
                "/news",
                "/feed.atom")) {
            shown.add(observer.send("GET", PATH + page, "").body());
        }
        for (var data : List.of("/comments", "/comments/" + comment, "/comments/" + comment + "/disposition")) {
            shown.add(observer.api("GET", "/api/v1" + PATH + data, "").body());
        }
        shown.add(observer.api("GET", "/api/v1/search?q=" + CANARY, "").body());
        shown.add(sheet());
        return shown;
    }

    @Test
    void a_proposed_answer_is_seen_by_the_secretariat_alone_until_a_colleague_approves_it() throws Exception {
        sent(first, BENCH + "/comments/1", decision("Because of the " + CANARY + ".", 0), 303);

        assertThat(everythingPublic(1))
                .allSatisfy(
                        page -> assertThat(page).doesNotContain(CANARY + ".").doesNotContain("Out of scope</span>"));
        assertThat(observer.send("GET", BENCH + "/approvals", "").body()).doesNotContain(CANARY);
        assertThat(first.send("GET", BENCH + "/approvals", "").body())
                .contains(CANARY)
                .contains("You proposed this answer");
        var waiting = second.send("GET", BENCH + "/approvals", "").body();
        assertThat(waiting).contains(CANARY).contains("value=\"1:1\"");

        assertThat(sent(first, BENCH + "/approvals/1", Map.of("seen", "1", "act", "approve"), 409))
                .contains("You proposed the answer to comment 1 yourself");
        assertThat(sent(second, BENCH + "/approvals", Map.of("seen", "1:1"), 200))
                .contains("1 answer is published");

        assertThat(observer.send("GET", PATH + "/comments/1", "").body()).contains(CANARY);
        assertThat(observer.send("GET", PATH + "/dispositions.csv", "").body()).contains(CANARY);
        assertThat(observer.send("GET", PATH + "/answers?decision=out-of-scope", "")
                        .body())
                .contains(CANARY);
        assertThat(sheet()).contains(CANARY);
    }

    @Test
    void a_program_is_told_that_its_answer_waits_and_what_is_sent_back_carries_its_note() throws Exception {
        var answer = first.api(
                "PUT",
                "/api/v1" + PATH + "/comments/2/disposition",
                "{\"decision\": \"noted\", \"reason\": \"Thanks\"}");
        assertThat(answer.statusCode()).as(answer.body()).isIn(202, 409, 412);
        sent(first, BENCH + "/comments/2", decision("Thanks", answer.statusCode() == 202 ? 1 : 0), 303);
        var version = answer.statusCode() == 202 ? "2" : "1";

        sent(second, BENCH + "/approvals/2", Map.of("seen", version, "act", "back", "note", "Say why."), 303);

        assertThat(first.send("GET", BENCH + "?comment=2", "").body()).contains("Say why.");
        assertThat(observer.send("GET", PATH + "/comments/2", "").body()).doesNotContain("Say why.");
    }

    @Test
    void two_who_propose_at_once_see_both_texts() throws Exception {
        sent(first, BENCH + "/comments/3", decision("The first text", 0), 303);

        var refused = sent(second, BENCH + "/comments/3", decision("The second text", 0), 409);

        assertThat(refused).contains("The first text").contains("The second text");
    }
}
