package org.parley.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.rights.Visitor;

/** What colleagues do together stays among them, until a lead submits it once. */
class WorkspaceIT {
    private static final Pattern CODE = Pattern.compile("<code>([A-Z0-9-]{19})</code>");
    private static final Pattern STATE = Pattern.compile("name=\"(state|otherState)\" value=\"([0-9]+)\"");
    private static final Pattern MANDATE = Pattern.compile("/members/([0-9]+)\"");

    /** An organisation with a lead and a colleague who came in by a code. */
    record Office(OpenRound round, String slug, Visitor lead, Visitor colleague) {
        static Office open(String slug) throws Exception {
            var round = OpenRound.start(slug);
            var lead = round.person("lead");
            var office = new Office(round, "office-" + slug, lead, round.person("colleague"));
            form(lead, "/account/organisations", Map.of("name", "Office " + slug, "group", "academia"));
            join(office.colleague(), office.code(1));
            return office;
        }

        String code(int uses) throws Exception {
            var page = form(lead, "/organisations/" + slug + "/invitations", Map.of("days", "7", "uses", "" + uses));
            var found = CODE.matcher(page.body());
            assertThat(found.find()).as(page.body()).isTrue();
            return found.group(1);
        }

        String path(String below) {
            return round.path("/workspace/" + slug + below);
        }

        /** Brings a draft in and gives its identity. */
        String bring(Visitor person, String paragraph, String text) throws Exception {
            BasketIT.keep(round, person, BasketIT.key(), paragraph, text);
            var draft = BasketIT.drafts(BasketIT.basket(round, person)).getLast();
            assertThat(form(person, path("/brought"), Map.of("draft", draft)).statusCode())
                    .isEqualTo(303);
            return BasketIT.drafts(get(person, path("")).body()).getLast();
        }
    }

    static HttpResponse<String> join(Visitor person, String code) throws Exception {
        return form(person, "/invitations", Map.of("code", code));
    }

    static HttpResponse<String> get(Visitor person, String path) throws Exception {
        return person.send("GET", path, "");
    }

    static HttpResponse<String> form(Visitor person, String path, Map<String, String> fields) throws Exception {
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", person.formToken());
        return person.send("POST", path, Visitor.form(all));
    }

    static Map<String, String> states(String page) {
        var states = new LinkedHashMap<String, String>();
        STATE.matcher(page).results().forEach(found -> states.put(found.group(1), found.group(2)));
        return states;
    }

    @Test
    void lets_colleagues_see_discuss_and_judge_each_others_drafts() throws Exception {
        var office = Office.open("ws-discuss");
        var id = office.bring(office.colleague(), "1", "A light at both ends.");

        form(office.lead(), office.path("/" + id + "/notes"), Map.of("note", "Which ends, please?"));
        form(office.lead(), office.path("/" + id + "/opinion"), Map.of("opinion", "disagree"));
        form(office.colleague(), office.path("/" + id + "/opinion"), Map.of("opinion", "agree"));

        var page = get(office.colleague(), office.path("/" + id)).body();
        assertThat(page)
                .contains("A light at both ends.")
                .contains("Which ends, please?")
                .contains("1 agree, 1 disagree, 0 abstain");
        assertThat(BasketIT.drafts(BasketIT.basket(office.round(), office.colleague())))
                .isEmpty();
    }

    @Test
    void looks_to_outsiders_as_if_it_were_not_there() throws Exception {
        var office = Office.open("ws-outsiders");
        var id = office.bring(office.lead(), "1", "Inside word quoddyfishery.");
        form(office.lead(), office.path("/" + id + "/notes"), Map.of("note", "Inside note brambleholm."));
        var outsider = office.round().person("outsider");
        var secretariat =
                new Visitor(office.round().parley().baseUrl()).signedIn("admin@parley.example", "parley-demo");

        for (var person : List.of(outsider, secretariat)) {
            for (var below : List.of("", "/" + id, "/" + id + "/edit", "/" + id + "/merge?with=" + id, "/sent")) {
                var there = get(person, office.path(below));
                var nowhere = get(person, office.round().path("/workspace/no-such-office" + below));
                assertThat(there.statusCode()).as(below).isEqualTo(404);
                assertThat(nowhere.statusCode()).isEqualTo(404);
                assertThat(there.body().replace(office.slug(), "X").replaceAll("csrf\" value=\"[0-9a-f]+", ""))
                        .isEqualTo(nowhere.body()
                                .replace("no-such-office", "X")
                                .replaceAll("csrf\" value=\"[0-9a-f]+", ""));
            }
            for (var act : List.of("notes", "opinion", "check", "assignment", "edit", "merge", "back", "remove")) {
                assertThat(form(person, office.path("/" + id + "/" + act), Map.of("note", "N", "opinion", "agree"))
                                .statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
            assertThat(form(person, office.path("/submit"), Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(get(person, "/organisations/" + office.slug()).statusCode())
                    .isEqualTo(404);
            for (var path : List.of(
                    "/search?q=quoddyfishery",
                    "/search?q=brambleholm",
                    office.round().path("/comments"),
                    office.round().path("/documents/rules"),
                    office.round().path("/dispositions.csv"),
                    "/api/v1" + office.round().path("/comments"))) {
                assertThat(get(person, path)
                                .body()
                                .replace("value=\"quoddyfishery\"", "")
                                .replace("value=\"brambleholm\"", ""))
                        .as(path)
                        .doesNotContain("Inside word")
                        .doesNotContain("Inside note");
            }
        }
        assertThat(java.nio.file.Files.readString(office.round().parley().log()))
                .doesNotContain("quoddyfishery")
                .doesNotContain("brambleholm");
    }

    @Test
    void submits_what_is_checked_once_however_many_leads_press_at_once() throws Exception {
        var office = Office.open("ws-submit");
        var members = get(office.lead(), "/organisations/" + office.slug()).body();
        for (var mandate :
                MANDATE.matcher(members).results().map(found -> found.group(1)).toList()) {
            form(office.lead(), "/organisations/" + office.slug() + "/members/" + mandate, Map.of("do", "lead"));
        }
        var ids = List.of(
                office.bring(office.lead(), "1", "The office wants two lights."),
                office.bring(office.colleague(), "2", "The office wants a horn."));
        office.bring(office.colleague(), "3", "Not checked, so not sent.");
        for (var id : ids) {
            form(office.lead(), office.path("/" + id + "/check"), Map.of("ready", "yes"));
        }
        form(office.lead(), office.path("/" + ids.getFirst() + "/opinion"), Map.of("opinion", "abstain"));
        form(office.lead(), office.path("/" + ids.getFirst() + "/notes"), Map.of("note", "Never outside xyloglade."));

        var presses = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 5; i++) {
            presses.add(
                    () -> form(office.lead(), office.path("/submit"), Map.of()).statusCode());
            presses.add(() ->
                    form(office.colleague(), office.path("/submit"), Map.of()).statusCode());
        }
        try (var both = Executors.newCachedThreadPool()) {
            for (var press : both.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(303);
            }
        }

        assertThat(office.round().comments()).containsExactly(1, 2);
        var comment =
                get(office.colleague(), office.round().path("/comments/1")).body();
        assertThat(comment)
                .contains("Office ws-submit")
                .doesNotContain("xyloglade")
                .doesNotContain("abstain");
        assertThat(get(office.colleague(), office.path("/sent")).body())
                .contains("Comment 1")
                .contains("Comment 2");
        assertThat(get(office.colleague(), office.path("")).body())
                .contains("Not checked, so not sent.")
                .doesNotContain("wants a horn");
        assertThat(form(
                                office.lead(),
                                office.path("/" + ids.getFirst() + "/edit"),
                                Map.of("text", "Too late", "state", "9"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void loses_no_change_of_a_colleague_and_shows_what_was_changed_when_by_whom() throws Exception {
        var office = Office.open("ws-lost-update");
        var id = office.bring(office.colleague(), "1", "One light is enough.");
        var seen = states(get(office.lead(), office.path("/" + id + "/edit")).body())
                .getOrDefault("state", "");

        var first = form(
                office.lead(),
                office.path("/" + id + "/edit"),
                Map.of("text", "Two lights are enough.", "kind", "remark", "language", "en", "state", seen));
        var late = form(
                office.colleague(),
                office.path("/" + id + "/edit"),
                Map.of("text", "Three lights are enough.", "kind", "remark", "language", "en", "state", seen));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("A colleague changed this draft")
                .contains("Three lights are enough.")
                .contains("Two");
        var page = get(office.colleague(), office.path("/" + id)).body();
        assertThat(page)
                .contains("Two lights are enough.")
                .contains("Edited")
                .contains("Person lead")
                .contains("<del>");
    }

    @Test
    void lets_a_lead_merge_assign_and_nobody_else() throws Exception {
        var office = Office.open("ws-lead");
        var into = office.bring(office.lead(), "1", "Lights by night.");
        var from = office.bring(office.lead(), "1", "Lights in fog.");
        var look = get(office.lead(), office.path("/" + into + "/merge?with=" + from))
                .body();
        assertThat(look).contains("Lights by night.").contains("Lights in fog.");
        var fields = new LinkedHashMap<>(states(look));
        fields.put("with", from);
        fields.put("text", "Lights by night and in fog.");

        assertThat(form(office.colleague(), office.path("/" + into + "/merge"), fields)
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(office.colleague(), office.path("/" + into + "/check"), Map.of("ready", "yes"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(office.colleague(), office.path("/submit"), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(get(office.colleague(), office.path("/" + into + "/edit")).statusCode())
                .isEqualTo(403);
        assertThat(form(office.lead(), office.path("/" + into + "/merge"), fields)
                        .statusCode())
                .isEqualTo(303);

        assertThat(BasketIT.drafts(get(office.lead(), office.path("")).body())).containsExactly(into);
        assertThat(get(office.lead(), office.path("/" + from)).body()).contains("Merged into another");
        var colleague = Pattern.compile("<option value=\"([0-9]+)\"[^>]*>Person colleague")
                .matcher(get(office.lead(), office.path("/" + into)).body());
        assertThat(colleague.find()).isTrue();
        form(office.lead(), office.path("/" + into + "/assignment"), Map.of("colleague", colleague.group(1)));
        assertThat(get(office.colleague(), office.path("/" + into + "/edit")).statusCode())
                .isEqualTo(200);
        assertThat(form(office.lead(), office.path("/" + into + "/assignment"), Map.of("colleague", "1"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void gives_a_draft_back_to_who_brought_it() throws Exception {
        var office = Office.open("ws-back");
        var id = office.bring(office.colleague(), "1", "Back to where it came from.");

        assertThat(form(office.lead(), office.path("/" + id + "/back"), Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(office.colleague(), office.path("/" + id + "/back"), Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(BasketIT.basket(office.round(), office.colleague())).contains("Back to where it came from.");
        assertThat(get(office.lead(), office.path("")).body()).doesNotContain("Back to where it came from.");
    }

    @Test
    void brings_colleagues_in_by_codes_that_end() throws Exception {
        var office = Office.open("ws-codes");
        var once = office.code(1);
        var first = office.round().person("first");
        var second = office.round().person("second");

        assertThat(get(first, "/invitations/" + once.toLowerCase(java.util.Locale.ROOT))
                        .body())
                .contains("Office ws-codes");
        assertThat(get(first, office.path("")).statusCode()).isEqualTo(404);
        assertThat(join(first, once).statusCode()).isEqualTo(303);
        assertThat(get(first, office.path("")).statusCode()).isEqualTo(200);
        assertThat(join(second, once).statusCode()).isEqualTo(422);
        var revoked = office.code(5);
        var page = get(office.lead(), "/organisations/" + office.slug()).body();
        assertThat(page).doesNotContain(revoked);
        var id = Pattern.compile("/invitations/([0-9]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        form(office.lead(), "/organisations/" + office.slug() + "/invitations/" + id.group(1), Map.of());
        assertThat(join(second, revoked).statusCode()).isEqualTo(422);
        var expired = office.code(5);
        try (var connection = office.round().parley().connect();
                var change = connection.createStatement()) {
            change.executeUpdate("update organisation_invitation set expires_at = now() - interval '1 minute'");
        }
        assertThat(join(second, expired).statusCode()).isEqualTo(422);
        var last = 0;
        for (int i = 0; i < 10; i++) {
            last = join(second, "GUESS-" + i).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(form(first, "/organisations/" + office.slug() + "/invitations", Map.of("days", "1", "uses", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void lets_one_use_of_a_code_in_however_many_enter_it_at_once() throws Exception {
        var office = Office.open("ws-race");
        var code = office.code(1);
        var people = new ArrayList<Visitor>();
        for (int i = 0; i < 4; i++) {
            people.add(office.round().person("racer" + i));
        }
        var entering = new ArrayList<Callable<Integer>>();
        people.forEach(person -> entering.add(() -> join(person, code).statusCode()));

        var answers = new ArrayList<Integer>();
        try (var all = Executors.newCachedThreadPool()) {
            for (var answer : all.invokeAll(entering)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(303);
    }

    @Test
    void never_leaves_an_organisation_without_a_lead() throws Exception {
        var office = Office.open("ws-last-lead");
        var members = get(office.lead(), "/organisations/" + office.slug()).body();
        var mandates = MANDATE.matcher(members)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        var answers = new ArrayList<Integer>();
        for (var mandate : mandates) {
            answers.add(
                    form(office.lead(), "/organisations/" + office.slug() + "/members/" + mandate, Map.of("do", "end"))
                            .statusCode());
        }

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(get(office.lead(), "/organisations/" + office.slug()).statusCode())
                .isEqualTo(200);
        assertThat(get(office.colleague(), office.path("")).statusCode()).isEqualTo(404);
    }
}
