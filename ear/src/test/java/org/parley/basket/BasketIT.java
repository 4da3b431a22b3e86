package org.parley.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.rights.Visitor;

/** What is written stays, and what is sent is sent once. */
class BasketIT {
    private static final Pattern DRAFT = Pattern.compile("id=\"draft-([0-9]+)\"");

    static String key() {
        return UUID.randomUUID().toString();
    }

    static List<String> drafts(String page) {
        return DRAFT.matcher(page).results().map(found -> found.group(1)).toList();
    }

    static HttpResponse<String> keep(OpenRound round, Visitor person, String key, String paragraph, String text)
            throws Exception {
        return person.send("POST", round.path("/basket"), Visitor.form(round.comment(person, key, paragraph, text)));
    }

    static HttpResponse<String> send(OpenRound round, Visitor person, String sending, List<String> drafts)
            throws Exception {
        var fields = Map.of("csrf", person.formToken(), "sending", sending);
        return person.send("POST", round.path("/basket/send"), OpenRound.body(fields, "draft", drafts.stream()));
    }

    static String basket(OpenRound round, Visitor person) throws Exception {
        return person.send("GET", round.path("/basket"), "").body();
    }

    @Test
    void keeps_a_draft_that_lacks_something_and_names_what() throws Exception {
        var round = OpenRound.start("basket-incomplete");
        var person = round.person("ada");
        var fields = new LinkedHashMap<>(round.comment(person, key(), "2", "What about ships without ears?"));
        fields.remove("kind");

        var kept = person.send("POST", round.path("/basket"), Visitor.form(fields));

        assertThat(kept.headers().firstValue("Location").orElseThrow()).contains("at=2#draft-");
        var page = basket(round, person);
        assertThat(page).contains("ships without ears").contains("Choose what kind of comment this is");
        assertThat(person.send("GET", round.path("/documents/rules"), "").body())
                .contains("Your draft. Only you see it");
        assertThat(round.comments()).isEmpty();
    }

    @Test
    void sends_what_is_complete_with_receipts_and_keeps_the_rest_with_its_reason() throws Exception {
        var round = OpenRound.start("basket-sent");
        var person = round.person("bo");
        keep(round, person, key(), "1", "A light is not enough.");
        keep(round, person, key(), "3", "An hour is too long.");
        keep(round, person, key(), "2", "");
        var sending = key();

        var sent = send(round, person, sending, drafts(basket(round, person)));

        assertThat(round.comments()).containsExactly(1, 2);
        var receipts = person.send(
                "GET", sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""), "");
        assertThat(receipts.body())
                .contains("We have received your 2 comments")
                .contains("Comment 1")
                .contains("Comment 2")
                .contains("One draft is");
        assertThat(basket(round, person)).contains("Enter your text").doesNotContain("An hour is too long");
        var file = person.send("GET", round.path("/basket/sent/" + sending + "/receipts.txt"), "");
        assertThat(file.body()).contains("Comment 1").contains("/comments/2");
    }

    @Test
    void makes_one_comment_of_each_draft_however_often_and_much_at_once_it_is_sent() throws Exception {
        var round = OpenRound.start("basket-parallel");
        var person = round.person("cy");
        for (int paragraph = 1; paragraph <= 3; paragraph++) {
            keep(round, person, key(), String.valueOf(paragraph), "Said once, on " + paragraph);
        }
        var drafts = drafts(basket(round, person));
        var again = key();
        Callable<Integer> same = () -> send(round, person, again, drafts).statusCode();
        Callable<Integer> other = () -> send(round, person, key(), drafts).statusCode();

        var answers = new java.util.ArrayList<Integer>();
        try (var tabs = Executors.newCachedThreadPool()) {
            var all = new java.util.ArrayList<Callable<Integer>>();
            for (int i = 0; i < 10; i++) {
                all.add(same);
                all.add(other);
            }
            for (var answer : tabs.invokeAll(all)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(20).containsOnly(303);
        assertThat(round.comments()).containsExactly(1, 2, 3);
        assertThat(person.send("GET", round.path("/basket/sent/" + again), "").body())
                .contains("We have received your 3 comments");
        assertThat(drafts(basket(round, person))).isEmpty();
    }

    @Test
    void forgets_a_draft_whose_form_was_sent_from_the_text() throws Exception {
        var round = OpenRound.start("basket-direct");
        var person = round.person("di");
        var key = key();
        keep(round, person, key, "1", "Sent from the text.");

        person.send(
                "POST", round.path("/comments"), Visitor.form(round.comment(person, key, "1", "Sent from the text.")));

        assertThat(round.comments()).containsExactly(1);
        assertThat(drafts(basket(round, person))).isEmpty();
    }

    @Test
    void keeps_both_texts_when_a_draft_was_changed_in_another_tab() throws Exception {
        var round = OpenRound.start("basket-tabs");
        var person = round.person("el");
        var key = key();
        keep(round, person, key, "1", "From the first tab.");
        var id = drafts(basket(round, person)).getFirst();
        var first = new LinkedHashMap<>(
                Map.of("csrf", person.formToken(), "state", "1", "text", "Changed in the first tab."));
        var second = new LinkedHashMap<>(
                Map.of("csrf", person.formToken(), "state", "1", "text", "Changed in the second tab."));

        person.send("POST", round.path("/basket/" + id), Visitor.form(first));
        var late = person.send("POST", round.path("/basket/" + id), Visitor.form(second));

        assertThat(late.headers().firstValue("Location").orElseThrow()).contains("done=beside");
        assertThat(basket(round, person)).contains("in the first tab").contains("in the second tab");
    }

    @Test
    void asks_before_the_same_is_said_twice() throws Exception {
        var round = OpenRound.start("basket-twice");
        var person = round.person("fo");
        var said = "Said before, word for word.";
        person.send("POST", round.path("/comments"), Visitor.form(round.comment(person, key(), "1", said)));
        keep(round, person, key(), "1", said);
        var drafts = drafts(basket(round, person));

        send(round, person, key(), drafts);

        assertThat(round.comments()).containsExactly(1);
        assertThat(basket(round, person)).contains("You said the same here before, in comment 1");
        var fields = Map.of("csrf", person.formToken(), "sending", key(), "again", drafts.getFirst());
        person.send("POST", round.path("/basket/send"), OpenRound.body(fields, "draft", drafts.stream()));
        assertThat(round.comments()).containsExactly(1, 2);
    }

    @Test
    void carries_what_was_typed_through_a_sign_in_that_had_ended() throws Exception {
        var round = OpenRound.start("basket-expired");
        var person = round.person("gi");
        var form = Visitor.form(round.comment(person, key(), "2", "Typed for an hour & more."));
        round.endSignIns("gi");

        var answer = person.send("POST", round.path("/comments"), form);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Your sign-in has ended").contains("Typed for an hour &amp; more.");
        assertThat(round.comments()).isEmpty();
        var fresh = new Visitor(round.parley().baseUrl());
        var wrong = new LinkedHashMap<>(Map.of(
                "csrf",
                fresh.formToken(),
                "email",
                "gi-basket-expired@parley.example",
                "password",
                "not this one",
                "unsent-to",
                round.path("/comments"),
                "unsent",
                form));
        assertThat(fresh.send("POST", "/sign-in", Visitor.form(wrong)).body())
                .contains("Typed for an hour &amp; more.");
        wrong.put("password", "a password for gi");
        var back = fresh.send("POST", "/sign-in", Visitor.form(wrong));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow()).matches(".*/basket/[0-9]+\\?done=back");
        assertThat(basket(round, fresh.signedIn("gi-basket-expired@parley.example", "a password for gi")))
                .contains("Typed for an hour &amp; more.");
        assertThat(round.comments()).isEmpty();
    }

    @Test
    void shows_a_form_of_another_sign_in_again_and_leads_nowhere_else() throws Exception {
        var round = OpenRound.start("basket-other-sign-in");
        var person = round.person("ha");
        var fields = new LinkedHashMap<>(round.comment(person, key(), "1", "Opened before."));
        fields.put("csrf", "of-another-sign-in");

        var again = person.send("POST", round.path("/comments"), Visitor.form(fields));

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("Opened before.").contains("action=\"" + round.path("/basket") + "\"");
        var fresh = new Visitor(round.parley().baseUrl());
        var elsewhere = fresh.send(
                "POST",
                "/sign-in",
                Visitor.form(Map.of(
                        "csrf",
                        fresh.formToken(),
                        "email",
                        "ha-basket-other-sign-in@parley.example",
                        "password",
                        "a password for ha",
                        "unsent-to",
                        "//evil.example/consultations/x/comments",
                        "unsent",
                        "text=x")));
        assertThat(elsewhere.headers().firstValue("Location").orElseThrow())
                .endsWith("/")
                .doesNotContain("evil");
    }

    @Test
    void keeps_what_came_after_the_deadline_and_sends_none_of_it() throws Exception {
        var round = OpenRound.start("basket-late");
        var person = round.person("io");
        keep(round, person, key(), "1", "Written in time, sent too late.");
        var drafts = drafts(basket(round, person));
        var form = round.comment(person, key(), "2", "Written while the deadline passed.");
        round.end();

        var late = person.send("POST", round.path("/comments"), Visitor.form(form));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Written while the deadline passed.").contains("Save to my basket");
        person.send("POST", round.path("/basket"), Visitor.form(form));
        send(round, person, key(), drafts);
        assertThat(basket(round, person))
                .contains("Written in time, sent too late.")
                .contains("Written while the deadline passed.")
                .contains("This consultation closed on");
        assertThat(round.comments()).isEmpty();
    }

    @Test
    void gives_nobody_a_way_into_the_basket_of_somebody_else() throws Exception {
        var round = OpenRound.start("basket-others");
        var owner = round.person("jo");
        var other = round.person("ki");
        keep(round, owner, key(), "1", "Nobody else reads zyzzyvaword.");
        var id = drafts(basket(round, owner)).getFirst();

        assertThat(other.send("GET", round.path("/basket/" + id), "").statusCode())
                .isEqualTo(404);
        assertThat(other.send("GET", round.path("/basket/1"), "").statusCode()).isEqualTo(404);
        var token = Visitor.form(Map.of("csrf", other.formToken()));
        assertThat(other.send("POST", round.path("/basket/" + id + "/remove"), token)
                        .statusCode())
                .isEqualTo(404);
        send(round, other, key(), List.of(id));
        assertThat(round.comments()).isEmpty();
        for (var path : List.of("/documents/rules", "/comments", "", "/basket")) {
            assertThat(other.send("GET", round.path(path), "").body()).doesNotContain("zyzzyvaword");
        }
        assertThat(other.send("GET", "/search?q=zyzzyvaword", "").body()).doesNotContain("Nobody else reads");
    }

    @Test
    void takes_a_removal_back() throws Exception {
        var round = OpenRound.start("basket-undo");
        var person = round.person("lu");
        keep(round, person, key(), "1", "Removed by mistake.");
        var id = drafts(basket(round, person)).getFirst();
        var token = Visitor.form(Map.of("csrf", person.formToken()));

        person.send("POST", round.path("/basket/" + id + "/remove"), token);

        assertThat(basket(round, person)).doesNotContain("Removed by mistake.");
        person.send("POST", round.path("/basket/" + id + "/put-back"), token);
        assertThat(basket(round, person)).contains("Removed by mistake.");
    }

    @Test
    void asks_in_the_text_before_the_same_is_said_twice_and_sends_one_form_once() throws Exception {
        var round = OpenRound.start("basket-refetched");
        var person = round.person("mo");
        var form = round.comment(person, key(), "1", "Sent, and sent again by mistake.");
        var path = round.path("/comments");

        assertThat(person.send("POST", path, Visitor.form(form)).statusCode()).isEqualTo(303);
        assertThat(person.send("POST", path, Visitor.form(form)).statusCode()).isEqualTo(303);
        var refetched = new LinkedHashMap<>(form);
        refetched.put("key", key());
        var asked = person.send("POST", path, Visitor.form(refetched));

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("in comment 1").contains("/comments/1/receipt");
        assertThat(round.comments()).containsExactly(1);
        refetched.put("again", "yes");
        assertThat(person.send("POST", path, Visitor.form(refetched)).statusCode())
                .isEqualTo(303);
        assertThat(round.comments()).containsExactly(1, 2);
    }

    @Test
    void serves_programs_as_it_serves_pages() throws Exception {
        var round = OpenRound.start("basket-api");
        var person = round.person("nu");
        var path = "/api/v1" + round.path("/basket");
        var draft = "{\"paragraph\": \"1\", \"kind\": \"remark\", \"text\": \"%s\", \"language\": \"en\"}";

        var kept = person.api("POST", path, draft.formatted("By a program."));

        assertThat(kept.statusCode()).isEqualTo(201);
        var id = Pattern.compile("\"id\":([0-9]+)").matcher(kept.body());
        assertThat(id.find()).isTrue();
        assertThat(person.api("PUT", path + "/" + id.group(1), draft.formatted("Changed."))
                        .statusCode())
                .isEqualTo(200);
        assertThat(person.api("PUT", path + "/" + id.group(1), draft.formatted("Changed from an old state."))
                        .statusCode())
                .isEqualTo(412);
        var lacking = person.api("POST", path, "{\"text\": \"Without its kind.\"}");
        assertThat(lacking.body()).contains("Choose what kind of comment this is");
        var chosen = "{\"drafts\": [" + id.group(1) + "]}";
        var sent = person.api("POST", path + "/send", chosen);
        assertThat(sent.body()).contains("\"number\":1").contains("\"digest\"");
        assertThat(person.api("POST", path + "/send", chosen).body()).contains("\"number\":1");
        assertThat(round.comments()).containsExactly(1);
        assertThat(person.api("GET", path, "").body())
                .contains("Without its kind.")
                .doesNotContain("Changed.");
    }

    @Test
    void goes_with_the_account() throws Exception {
        var round = OpenRound.start("basket-account");
        var person = round.person("ox");
        keep(round, person, key(), "1", "Goes with the account.");
        try (var connection = round.parley().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from account where email = 'ox-basket-account@parley.example'");
            try (var left = statement.executeQuery(
                    "select count(*) from basket_draft where content like '%Goes with the account.%'")) {
                assertThat(left.next()).isTrue();
                assertThat(left.getInt(1)).isZero();
            }
        }
    }
}
