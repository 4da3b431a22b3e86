package org.parley.voice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** Authors correct and withdraw what they said; every state stays visible, and nothing that anybody typed is lost. */
class RevisionIT {
    private static Office office;
    private static String consultation;
    private static Stakeholder author;
    private static Stakeholder other;

    @BeforeAll
    static void aConsultation() throws Exception {
        office = new Office();
        consultation = office.opened("revisions");
        author = Stakeholder.registered("author");
        other = Stakeholder.registered("other-author");
    }

    @Test
    void a_correction_has_a_receipt_of_its_own_and_leaves_the_old_one_in_the_history() throws Exception {
        var comment = author.comments(consultation, "remark", "The price is too hgih.");
        var before = author.data(comment).getString("digest");
        other.api("PUT", comment + "/support", "{\"stance\": \"support\"}");

        var sent = author.send(
                comment + "/edit",
                Map.of(
                        "kind",
                        "remark",
                        "text",
                        "The price is too high.",
                        "language",
                        "en",
                        "state",
                        "1",
                        "key",
                        "e1"));

        assertThat(sent.statusCode()).isEqualTo(303);
        var data = author.data(comment);
        var receipt = author.get(comment + "/receipt").body();
        assertThat(receipt).contains("Your correction was received", data.getString("digest"));
        assertThat(data.getInt("state")).isEqualTo(2);
        assertThat(author.get(comment + "/history").body())
                .contains(before, data.getString("digest"), "State 1, by author", "State 2, by author")
                .contains("<ins>", "<del>");
        assertThat(author.get(comment).body()).contains("after one stakeholder supported an earlier text");
        assertThat(signature(comment)).isEqualTo(1);
        assertThat(other.get(comment).body()).contains("You saw an earlier text");
    }

    private static int signature(String comment) throws Exception {
        return author.data(comment + "/support")
                .getJsonObject("signatures")
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("state");
    }

    @Test
    void the_second_of_two_editors_sees_both_texts_and_loses_nothing() throws Exception {
        var comment = author.comments(consultation, "remark", "First words.");
        author.api("PUT", comment, correction("Words of the faster one."));

        var late = author.send(
                comment + "/edit",
                Map.of("kind", "remark", "text", "Words of the slower one.", "language", "en", "state", "1"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Words of the faster one.", "Words of the slower one.")
                .contains("name=\"state\" value=\"2\"");
        assertThat(author.api("PUT", comment, correction("Again from the first state."))
                        .statusCode())
                .isEqualTo(412);
        assertThat(author.data(comment).getString("text")).isEqualTo("Words of the faster one.");
    }

    @Test
    void of_many_corrections_at_once_from_one_state_one_is_taken() throws Exception {
        var comment = author.comments(consultation, "remark", "At first.");
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            var words = correction("Variant " + i);
            calls.add(() -> author.api("PUT", comment, words).statusCode());
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
        assertThat(author.data(comment + "/history").getJsonArray("items")).hasSize(2);
    }

    @Test
    void the_same_correction_sent_twice_is_one() throws Exception {
        var comment = author.comments(consultation, "remark", "Once.");
        var fields = Map.of("kind", "remark", "text", "Twice.", "language", "en", "state", "1", "key", "double-click");

        assertThat(author.send(comment + "/edit", fields).statusCode()).isEqualTo(303);
        assertThat(author.send(comment + "/edit", fields).statusCode()).isEqualTo(303);
        assertThat(author.data(comment).getInt("state")).isEqualTo(2);
    }

    @Test
    void nobody_else_and_nothing_unchanged_gets_through() throws Exception {
        var comment = author.comments(consultation, "remark", "Mine.");

        assertThat(other.api("PUT", comment, correction("Not mine.")).statusCode())
                .isEqualTo(403);
        assertThat(other.api("POST", comment + "/withdrawal", "{}").statusCode())
                .isEqualTo(403);
        assertThat(other.get(comment).body()).doesNotContain("/edit\"");
        assertThat(author.get(comment).body()).contains(comment + "/edit", comment + "/withdraw");
        assertThat(author.api("PUT", comment, correction("Mine.")).statusCode()).isEqualTo(422);
    }

    @Test
    void a_withdrawn_comment_leaves_a_marked_place_and_its_text_only_in_the_history() throws Exception {
        var text = "Nobody should read quillfeatherish again.";
        var comment = author.comments(consultation, "remark", text);
        other.api("POST", comment + "/replies", "{\"text\": \"But I replied.\", \"language\": \"en\"}");
        assertThat(author.get(comment + "/withdraw").body()).contains("One reply stays.");

        var sent = author.send(comment + "/withdraw", Map.of("state", "1", "reason", "It was wrong."));

        assertThat(sent.statusCode()).isEqualTo(303);
        for (var page : new String[] {comment, consultation + "/comments", consultation + "/comments?kind=remark"}) {
            assertThat(other.get(page).body())
                    .as(page)
                    .contains("Withdrawn by its author on", "It was wrong.")
                    .doesNotContain("quillfeatherish");
        }
        assertThat(other.get(comment).body()).contains("But I replied.");
        assertThat(other.get(comment + "/history").body()).contains("quillfeatherish", "State 2, withdrawn by author");
        assertThat(other.get(consultation + "/dispositions.csv").body()).doesNotContain("quillfeatherish");
        var data = other.data(comment);
        assertThat(data.getString("text")).isEmpty();
        assertThat(data.getString("withdrawnAt")).isNotEmpty();
        assertThat(data.getString("withdrawalReason")).isEqualTo("It was wrong.");
        assertThat(author.api("PUT", comment, correction("Back again.")).statusCode())
                .isEqualTo(409);
        assertThat(other.api("PUT", comment + "/support", "{\"stance\": \"support\"}")
                        .statusCode())
                .isEqualTo(409);
        assertMarkedWhenFound("/search?kind=comment&consultation=revisions");
    }

    private static void assertMarkedWhenFound(String search) throws Exception {
        var found = "";
        for (int tries = 0; tries < 40 && !found.contains("Withdrawn by its author"); tries++) {
            Thread.sleep(250);
            found = other.get(search).body();
        }
        assertThat(found).contains("Withdrawn by its author on").doesNotContain("quillfeatherish");
    }

    @Test
    void figures_follow_a_change_of_kind_and_a_withdrawal() throws Exception {
        var path = office.opened("figures");
        var kept = author.comments(path, "remark", "This one stays.");
        var changed = author.comments(path, "remark", "This one changes.");
        var withdrawn = author.comments(path, "remark", "This one goes.");
        office.answers(kept);
        office.answers(withdrawn);
        assertThat(coverage(path)).isEqualTo("2 of 3");

        author.api("PUT", changed, "{\"kind\": \"objection\", \"text\": \"It changed.\", \"language\": \"en\"}");
        author.api("POST", withdrawn + "/withdrawal", "{}");

        assertThat(coverage(path)).isEqualTo("1 of 2");
        assertThat(tally("figures", "REMARK")).isEqualTo("1 1 1");
        assertThat(tally("figures", "OBJECTION")).isEqualTo("1 0 0");
        assertThat(number("select sum(total) from decision_tally t join consultation c on c.id = t.consultation_id"
                        + " where c.slug = 'figures'"))
                .isEqualTo("1");
        assertThat(author.get(withdrawn).body()).contains("Thank you.");

        author.send(changed + "/withdraw", Map.of("state", "2"));
        office.answers(changed);
        assertThat(coverage(path)).isEqualTo("1 of 1");
    }

    private static String coverage(String path) throws Exception {
        var coverage = author.data(path).getJsonObject("comments");
        return coverage.getInt("answered") + " of " + coverage.getInt("total");
    }

    private static String tally(String slug, String kind) throws Exception {
        return number("select sum(total) || ' ' || sum(answered) || ' ' || sum(withdrawn) from comment_tally t join"
                + " consultation c on c.id = t.consultation_id where c.slug = '" + slug + "' and kind = '" + kind
                + "'");
    }

    private static String number(String sql) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void the_secretariat_sees_which_quotations_are_of_withdrawn_comments() throws Exception {
        var path = office.opened("quoted");
        var said = author.api("POST", path + "/comments", """
                {"paragraph": "2", "kind": "remark", "text": "Words to quote.", "language": "en"}
                """);
        var comment = path + "/comments/" + Stakeholder.json(said).getInt("number");
        office.quotes(comment, "Words to quote.");
        assertThat(office.sees(path + "/workbench/positions/2/academia")).doesNotContain("quotes the withdrawn");

        author.api("POST", comment + "/withdrawal", "{}");

        assertThat(office.sees(path + "/workbench/positions/2/academia"))
                .contains("Withdrawn by its author on", "This position quotes the withdrawn comment");
        assertThat(office.sees(path + "/workbench")).contains("Withdrawn by its author on");
        assertThat(office.sees(path + "/workbench?answered=no")).doesNotContain("Withdrawn by its author on");
    }

    @Test
    void replies_are_corrected_and_withdrawn_by_the_same_rules() throws Exception {
        var comment = author.comments(consultation, "remark", "A thread.");
        other.api("POST", comment + "/replies", "{\"text\": \"First replly.\", \"language\": \"en\"}");
        var reply = comment + "/replies/1";

        assertThat(author.send(reply + "/edit", Map.of("text", "Not mine", "language", "en", "state", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.send(reply + "/edit", Map.of("text", "First reply.", "language", "en", "state", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(other.send(reply + "/edit", Map.of("text", "Late reply.", "language", "en", "state", "1"))
                        .body())
                .contains("First reply.", "Late reply.");
        other.send(reply + "/withdraw", Map.of("state", "2"));

        assertThat(author.get(comment).body())
                .contains("Withdrawn by its author on", reply + "/history")
                .doesNotContain("First reply.");
        assertThat(author.get(reply + "/history").body()).contains("First replly.", "State 3, withdrawn by");
        assertThat(author.data(reply).getString("text")).isEmpty();
    }

    @Test
    void a_colleague_with_a_mandate_corrects_what_was_said_for_the_organisation() throws Exception {
        author.api("POST", "/organisations", """
                {"name": "House of Corrections", "group": "academia", "country": "KE"}
                """);
        var said = author.api("POST", consultation + "/comments", """
                {"kind": "remark", "text": "For the house.", "language": "en", "organisation": "house-of-corrections"}
                """);
        var comment = consultation + "/comments/" + Stakeholder.json(said).getInt("number");
        assertThat(other.api("PUT", comment, correction("Too early.")).statusCode())
                .isEqualTo(403);
        other.api("POST", "/mandates", "{\"organisation\": \"House of Corrections\"}");
        var request = author.data("/mandates").getJsonArray("requests").getJsonObject(0);
        author.api("PUT", "/mandates/" + request.getInt("id"), "{\"grant\": true}");

        assertThat(other.api("PUT", comment, correction("For the whole house.")).statusCode())
                .isEqualTo(200);

        var states = author.data(comment + "/history").getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(states).extracting(state -> state.getString("writtenBy")).containsExactly("author", "other-author");
        assertThat(author.data(comment).getJsonObject("by").getString("name")).isEqualTo("House of Corrections");
    }

    @Test
    void after_the_deadline_it_is_named_and_what_was_typed_stays_on_the_page() throws Exception {
        var path = office.opened("revisions-late");
        var comment = author.comments(path, "remark", "In time.");
        office.close(path);

        var late = author.send(
                comment + "/edit",
                Map.of("kind", "remark", "text", "Typed too late.", "language", "en", "state", "1", "key", "late"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("2 January 2026", "Typed too late.");
        assertThat(author.get(comment + "/edit").body()).contains("2 January 2026");
        assertThat(author.send(comment + "/withdraw", Map.of("state", "1", "reason", "Late."))
                        .body())
                .contains("2 January 2026", "Late.");
        assertThat(author.get(comment).body()).doesNotContain(comment + "/edit");
        assertThat(author.send(comment + "/support", Map.of("stance", "support"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_corrected_proposal_is_shown_before_it_is_saved_and_stays_a_proposal() throws Exception {
        var sent = author.api("POST", consultation + "/comments", """
                {"paragraph": "2", "kind": "amendment", "text": "", "language": "en",
                 "wording": "Its water has one price for everybody."}
                """);
        var comment = consultation + "/comments/" + Stakeholder.json(sent).getInt("number");
        var fields = Map.of(
                "kind",
                "amendment",
                "text",
                "Because.",
                "language",
                "en",
                "state",
                "1",
                "wording",
                "Its water has no price.");
        var looked = Map.of(
                "kind",
                "amendment",
                "text",
                "Because.",
                "language",
                "en",
                "state",
                "1",
                "step",
                "preview",
                "wording",
                "Its water has no price.");

        assertThat(author.send(comment + "/edit", looked).body())
                .contains("What your correction would change", "<ins>");
        assertThat(author.data(comment).getInt("state")).isEqualTo(1);
        assertThat(author.send(comment + "/edit", fields).statusCode()).isEqualTo(303);
        assertThat(author.data(comment).getString("wording")).isEqualTo("Its water has no price.");
        assertThat(Pattern.compile("<del>")
                        .matcher(author.get(comment + "/history").body())
                        .find())
                .isTrue();
    }

    private static String correction(String text) {
        return "{\"kind\": \"remark\", \"text\": \"" + text + "\", \"language\": \"en\"}";
    }
}
