package org.parley.voice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** People and organisations take stances on comments: once each, however much at once they send. */
class SupportIT {
    private static final String CONSULTATION = "/consultations/platform-data-access";
    private static final String ORGANISATION = "coastal-data-commons";
    private static final int AT_ONCE = 200;

    private static Stakeholder lead;
    private static Stakeholder colleague;

    @BeforeAll
    static void colleaguesOfOneOrganisation() throws Exception {
        lead = Stakeholder.ofDemo("stakeholder");
        colleague = Stakeholder.registered("supportive");
        colleague.api("POST", "/mandates", "{\"organisation\": \"Coastal Data Commons\"}");
        var request = lead.data("/mandates").getJsonArray("requests").getJsonObject(0);
        lead.api("PUT", "/mandates/" + request.getInt("id"), "{\"grant\": true}");
    }

    @Test
    void two_hundred_requests_at_once_in_two_sessions_of_one_organisation_count_one() throws Exception {
        var comment = CONSULTATION + "/comments/60";

        var answers = atOnce(turn -> support(turn % 2 == 0 ? lead : colleague, comment, "support", ORGANISATION));

        assertThat(answers).hasSize(AT_ONCE).allMatch(status -> status == 200);
        assertThat(rows(comment, "organisation_name = 'Coastal Data Commons'")).isOne();
        assertThat(figure(comment, "civil-society", "support")).isOne();
        assertTallied(comment);
    }

    @Test
    void a_person_counts_once_in_many_sessions_and_beside_the_organisation() throws Exception {
        var comment = CONSULTATION + "/comments/3";
        var again = Stakeholder.signedIn("supportive");

        var answers = atOnce(turn -> support(turn % 2 == 0 ? colleague : again, comment, "object", ""));
        support(lead, comment, "object", ORGANISATION);

        assertThat(answers).allMatch(status -> status == 200);
        assertThat(figure(comment, "academia", "object")).isOne();
        assertThat(figure(comment, "civil-society", "object")).isOne();
        assertTallied(comment);
    }

    @Test
    void figures_stay_right_while_stances_are_changed_and_taken_back_at_once() throws Exception {
        var comment = CONSULTATION + "/comments/4";
        var stances = List.of("support", "object", "neutral");

        var answers = atOnce(turn -> turn % 4 == 3
                ? colleague.api("DELETE", comment + "/support", "").statusCode()
                : support(turn % 2 == 0 ? lead : colleague, comment, stances.get(turn % 3), ""));

        assertThat(answers).allMatch(status -> status == 200);
        assertTallied(comment);
    }

    @Test
    void a_stance_can_be_changed_and_taken_back() throws Exception {
        var comment = CONSULTATION + "/comments/61";

        support(colleague, comment, "support", "");
        support(colleague, comment, "neutral", "");
        assertThat(figure(comment, "academia", "support")).isZero();
        assertThat(figure(comment, "academia", "neutral")).isOne();

        colleague.api("DELETE", comment + "/support", "");
        assertThat(rows(comment, "author_name = 'supportive'")).isZero();
        assertTallied(comment);
    }

    @Test
    void signatories_stand_under_a_proposal_with_their_organisation() throws Exception {
        var comment = CONSULTATION + "/comments/27";
        var answer = lead.send(comment + "/support", Map.of("stance", "support", "organisation", ORGANISATION));

        var page = lead.get(comment).body();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page)
                .contains("Signed by")
                .contains("Coastal Data Commons")
                .contains("signed by Amina Ndoumbelane")
                .contains("You support this as Coastal Data Commons.");
        assertThat(lead.get(comment + "/support?stance=support").body()).contains("signed by Amina Ndoumbelane");
    }

    @Test
    void nobody_supports_their_own_comment_or_a_stance_that_is_none() throws Exception {
        assertThat(support(lead, CONSULTATION + "/comments/104", "support", ORGANISATION))
                .isEqualTo(409);
        assertThat(support(lead, CONSULTATION + "/comments/104", "support", "")).isEqualTo(200);
        assertThat(support(lead, CONSULTATION + "/comments/6", "applaud", "")).isEqualTo(422);
        assertThat(support(lead, CONSULTATION + "/comments/6", "support", "halvora-networks"))
                .isEqualTo(422);
        var page = lead.send(CONSULTATION + "/comments/6/support", Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Choose whether you support this");
    }

    @Test
    void lists_of_signatures_are_paged() throws Exception {
        var comment = CONSULTATION + "/comments/7";
        support(lead, comment, "support", "");
        support(lead, comment, "support", ORGANISATION);
        support(colleague, comment, "object", "");

        var first = lead.data(comment + "/support?limit=2").getJsonObject("signatures");
        var second = lead.data(comment + "/support?limit=2&after=" + first.getString("next"))
                .getJsonObject("signatures");

        assertThat(first.getJsonArray("items")).hasSize(2);
        assertThat(second.getJsonArray("items")).hasSize(1);
        assertThat(second.isNull("next")).isTrue();
    }

    private static int support(Stakeholder who, String comment, String stance, String organisation) throws Exception {
        HttpResponse<String> answer = who.api(
                "PUT",
                comment + "/support",
                "{\"stance\": \"" + stance + "\", \"organisation\": \"" + organisation + "\"}");
        return answer.statusCode();
    }

    private interface Request {
        int send(int turn) throws Exception;
    }

    private static List<Integer> atOnce(Request request) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int turn = i;
                calls.add(() -> request.send(turn));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private static int figure(String comment, String group, String stance) throws Exception {
        return lead.data(comment + "/support").getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .filter(figures -> figures.getString("group").equals(group))
                .mapToInt(figures -> figures.getInt(stance))
                .sum();
    }

    private static int rows(String comment, String condition) throws SQLException {
        return count("select count(*) from support where " + condition + " and comment_id = " + identity(comment));
    }

    /** The figures can be recomputed from the records. */
    private static void assertTallied(String comment) throws SQLException {
        var id = identity(comment);
        assertThat(count("select count(*) from (select group_code, stance, count(*) from support where comment_id = "
                        + id + " group by 1, 2 except select group_code, stance, total from support_tally"
                        + " where comment_id = " + id + ") different"))
                .isZero();
        assertThat(count("select sum(total) from support_tally where comment_id = " + id))
                .isEqualTo(count("select count(*) from support where comment_id = " + id));
        assertThat(count("select support_total from comment where id = " + id))
                .isEqualTo(count("select count(*) from support where stance = 'SUPPORT' and comment_id = " + id));
    }

    private static String identity(String comment) {
        return "(select m.id from comment m join consultation c on c.id = m.consultation_id"
                + " where c.slug = 'platform-data-access' and m.number = "
                + comment.substring(comment.lastIndexOf('/') + 1) + ")";
    }

    private static int count(String sql) throws SQLException {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
