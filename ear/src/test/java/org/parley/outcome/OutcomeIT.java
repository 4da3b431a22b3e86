package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.parley.kernel.Digest;
import org.parley.launcher.RunningParley;
import org.parley.launcher.recount.Recount;
import org.parley.voice.Office;
import org.parley.voice.Stakeholder;

/** One consultation from its comments to its second edition. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutcomeIT {
    private static final Pattern POSITION = Pattern.compile("name=\"position\" value=\"([0-9]+)\"");
    private static final Pattern OBJECTION = Pattern.compile("name=\"objection\" value=\"([0-9]+)\"");
    private static final Pattern CHANGE = Pattern.compile("name=\"change\" value=\"([0-9]+)\"");
    private static final String SLUG = "frozen-waters";
    private static final String PATH = "/consultations/" + SLUG;
    private static final String DESK = PATH + "/workbench";

    private static Office office;
    private static Stakeholder administrator;
    private static Stakeholder scholar;
    private static Stakeholder advocate;
    private static byte[] firstData = {};
    private static byte[] firstPdf = {};

    @BeforeAll
    static void hold() throws Exception {
        office = new Office();
        administrator = Stakeholder.ofDemo("admin");
        scholar = Stakeholder.registered("frozenscholar");
        advocate = Stakeholder.ofDemo("stakeholder");
        office.opened(SLUG);
        comment(scholar, "support", "The river is ours. It was common before.", "");
        comment(scholar, "objection", "A common river has no keeper.", "");
        comment(advocate, "support", "Keep the river common.", "coastal-data-commons");
    }

    private static void comment(Stakeholder by, String kind, String text, String organisation) throws Exception {
        var answer = by.api("POST", PATH + "/comments", """
                {"paragraph": "1", "kind": "%s", "text": "%s", "language": "en", "organisation": "%s"}
                """.formatted(kind, text, organisation));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpResponse<String> sends(Stakeholder who, String path, String... namesAndValues)
            throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return who.send(path, fields);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    @Order(1)
    void a_disagreement_needs_the_words_of_both_sides() throws Exception {
        var one = Map.of(
                "stance", "divided",
                "summary", "Scholars differ.",
                "quote", "1 The river is ours.",
                "side-1", "for",
                "version", "0");
        assertThat(administrator.send(DESK + "/positions/1/academia", one).body())
                .contains("A disagreement needs the words of both sides");

        var both = new LinkedHashMap<>(one);
        both.put("words-2", "A common river has no keeper.");
        both.put("side-2", "against");
        done(administrator.send(DESK + "/positions/1/academia", both));
        done(sends(
                administrator,
                DESK + "/positions/1/civil-society",
                "stance",
                "supports",
                "summary",
                "Civil society keeps secrets here.",
                "version",
                "0"));
        assertThat(administrator.get(DESK + "/positions/1/academia").body())
                .contains("one comment of support, one objection");
    }

    @Test
    @Order(2)
    void a_group_reads_its_own_positions_and_no_other_until_the_last_day() throws Exception {
        assertThat(scholar.get(PATH + "/positions/check").statusCode()).isEqualTo(403);

        done(sends(
                administrator,
                DESK + "/readers",
                "group",
                "academia",
                "until",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3).toString()));

        assertThat(scholar.get(PATH + "/positions/check").body())
                .contains("Scholars differ.")
                .doesNotContain("Civil society keeps secrets here.");
        assertThat(advocate.get(PATH + "/positions/check").statusCode()).isEqualTo(403);
        assertThat(scholar.get(PATH + "/positions").body()).doesNotContain("Scholars differ.");
        assertThat(scholar.get(PATH + "/positions/1").statusCode()).isEqualTo(409);
        assertThat(scholar.api("GET", PATH + "/positions", "").statusCode()).isEqualTo(409);
        assertThat(scholar.get(PATH).body()).contains("Check positions");
        assertThat(advocate.get(PATH).body()).doesNotContain("Check positions");

        expire("academia");
        assertThat(scholar.get(PATH + "/positions/check").statusCode()).isEqualTo(403);
        expire("nobody");
        revive("academia");
    }

    private static void expire(String group) throws Exception {
        update("update reading_access set ends_at = now() - interval '1 hour' where group_code = '" + group + "'");
    }

    private static void revive(String group) throws Exception {
        update("update reading_access set ends_at = now() + interval '1 day' where group_code = '" + group + "'");
    }

    private static void update(String sql) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql + " and consultation_id = (select id from consultation where slug = '" + SLUG + "')");
        }
    }

    @Test
    @Order(3)
    void an_objection_is_signed_once_seen_by_the_secretariat_and_can_be_taken_back() throws Exception {
        var position = found(POSITION, scholar.get(PATH + "/positions/check").body());
        assertThat(sends(advocate, PATH + "/positions/check", "position", position, "text", "Not mine")
                        .statusCode())
                .isEqualTo(404);
        done(sends(scholar, PATH + "/positions/check", "position", position, "text", "I never said that."));
        assertThat(sends(scholar, PATH + "/positions/check", "position", position, "text", "Again.")
                        .body())
                .contains("There is an objection in the name of frozenscholar already");
        var objection = found(OBJECTION, scholar.get(PATH + "/positions/check").body());
        assertThat(sends(advocate, PATH + "/positions/check", "act", "take-back", "objection", objection)
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.get(DESK + "/positions").body()).contains("One objection stands");
        done(sends(scholar, PATH + "/positions/check", "act", "take-back", "objection", objection));
        assertThat(administrator.get(DESK + "/positions").body()).doesNotContain("One objection stands");

        done(sends(scholar, PATH + "/positions/check", "position", position, "text", "It is not what I said."));
        done(sends(
                administrator,
                DESK + "/positions/1/academia",
                "stance",
                "divided",
                "summary",
                "Scholars differ a little.",
                "quote",
                "1 The river is ours.",
                "side-1",
                "for",
                "words-2",
                "A common river has no keeper.",
                "side-2",
                "against",
                "version",
                "1"));
        assertThat(scholar.get(PATH + "/positions/check").body())
                .contains("Scholars differ a little.", "The position was written anew after this objection.");
        assertThat(scholar.get(PATH).body()).contains("one changed");
    }

    @Test
    @Order(4)
    void who_was_invited_and_stayed_silent_is_told() throws Exception {
        assertThat(sends(administrator, DESK + "/invited", "act", "table", "table", "Nobody; no group\n")
                        .body())
                .contains("Line 1: the group is missing or unknown");
        done(sends(
                administrator,
                DESK + "/invited",
                "act",
                "table",
                "table",
                "name;group;country\ncoastal data COMMONS;Civil society;sn\nFerry Guild;private-sector;\n"));
        assertThat(administrator.get(DESK + "/invited?show=silent").body())
                .contains("Ferry Guild")
                .doesNotContain("coastal data COMMONS</bdi>");
        assertThat(scholar.get(PATH + "/positions/participation").body()).doesNotContain("Ferry Guild");
    }

    @Test
    @Order(5)
    void a_withdrawn_quotation_is_told_and_stops_publication() throws Exception {
        office.answers(PATH + "/comments/1");
        office.answers(PATH + "/comments/2");
        office.answers(PATH + "/comments/3");
        done(sends(scholar, PATH + "/comments/2/withdraw", "reason", "", "state", "1"));
        assertThat(administrator.get(DESK + "/positions?show=quotations").body())
                .contains("One quotation to look at", "Comment 2 was withdrawn after it was quoted");
        moves("consolidating");
        assertThat(sends(administrator, DESK + "/publishing", "to", "published", "reason", "Done")
                        .body())
                .contains("A position quotes comment 2, which was withdrawn");
        done(sends(
                administrator,
                DESK + "/positions/1/academia",
                "stance",
                "supports",
                "summary",
                "Scholars support it.",
                "quote",
                "1 The river is ours.",
                "version",
                "2"));
    }

    private static void moves(String phase) throws Exception {
        done(sends(administrator, DESK + "/publishing", "to", phase, "reason", "It is time."));
    }

    @Test
    @Order(6)
    void publishing_freezes_edition_one() throws Exception {
        done(sends(
                administrator,
                DESK + "/summary",
                "convergence",
                "All keep the river.",
                "divergence",
                "Nothing divides them.",
                "method",
                "We read it twice.",
                "version",
                "0"));
        moves("published");

        var page = scholar.get(PATH + "/positions/editions/1").body();
        assertThat(page)
                .contains("Scholars support it.", "It is not what I said.", "All keep the river.", "We read it twice.")
                .contains("Ferry Guild", "Edition 1,");
        firstData = data(1);
        firstPdf = pdf(1);
        assertThat(page).contains(Digest.of(firstData));
        assertThat(scholar.get(PATH + "/positions").body())
                .contains("It is not what I said.", Digest.of(firstData), "No comment from:");
        assertThat(scholar.get(PATH + "/positions/check").statusCode()).isEqualTo(409);
    }

    private static byte[] data(int edition) throws Exception {
        return scholar.get(PATH + "/positions/editions/" + edition + ".json")
                .body()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int edition) throws Exception {
        try (var source = RunningParley.withDemo()
                .page(PATH + "/positions/editions/" + edition + ".pdf")
                .toURL()
                .openStream()) {
            return source.readAllBytes();
        }
    }

    @Test
    @Order(7)
    void a_correction_is_seen_by_nobody_before_it_is_the_next_edition() throws Exception {
        assertThat(sends(
                                administrator,
                                DESK + "/positions/1/academia",
                                "stance",
                                "opposes",
                                "summary",
                                "Changed in silence.",
                                "version",
                                "3")
                        .statusCode())
                .isEqualTo(409);
        done(sends(administrator, DESK + "/corrections", "act", "open", "reason", "A stance was wrong."));
        done(sends(
                administrator,
                DESK + "/positions/1/academia",
                "stance",
                "opposes",
                "summary",
                "Scholars oppose it.",
                "quote",
                "1 The river is ours.",
                "why",
                "We had read it the wrong way round.",
                "version",
                "0"));
        done(sends(
                administrator,
                DESK + "/corrections/answers/1",
                "decision",
                "accepted",
                "reason",
                "Accepted after all.",
                "why",
                "The answer was mixed up.",
                "version",
                "0"));
        found(CHANGE, administrator.get(DESK + "/corrections").body());
        for (var seen : java.util.List.of("/positions", "/positions/1", "/comments/1", "/dispositions.csv")) {
            assertThat(scholar.get(PATH + seen).body())
                    .as(seen)
                    .doesNotContain("Scholars oppose it.", "Accepted after all.");
        }

        done(sends(administrator, DESK + "/corrections", "act", "publish"));

        assertThat(scholar.get(PATH + "/positions/editions/2").body())
                .contains("Scholars oppose it.", "Scholars support it.", "We had read it the wrong way round.")
                .contains("Answer to comment 1", "The answer was mixed up.");
        assertThat(scholar.get(PATH + "/comments/1").body()).contains("Accepted after all.");
        assertThat(scholar.get(PATH + "/positions/editions/1").body())
                .contains("This edition was corrected: edition 2 is the newest", "Scholars support it.")
                .doesNotContain("Scholars oppose it.");
    }

    @Test
    @Order(8)
    void nothing_changes_the_bytes_of_edition_one() throws Exception {
        assertThat(data(1)).isEqualTo(firstData);
        assertThat(pdf(1)).isEqualTo(firstPdf);
        assertThat(data(2)).isNotEqualTo(firstData);
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> statement.execute("update outcome_edition set content = '{}' where number = 1"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    @Order(9)
    void the_figures_on_taking_part_are_those_that_a_recount_finds() throws Exception {
        try (var connection = RunningParley.withDemo().connect()) {
            assertThat(new Recount(connection).compare())
                    .filteredOn(result -> result.table().startsWith("particip"))
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result.told()).isEmpty());
        }
        assertThat(scholar.get(PATH + "/positions/participation.csv?by=group").body())
                .contains("academia,1,0,1")
                .contains("civil-society,1,0,1");
    }
}
