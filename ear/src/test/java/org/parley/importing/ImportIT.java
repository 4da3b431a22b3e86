package org.parley.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.RunningParley;

class ImportIT {
    private static final Path NETMUNDIAL = Path.of("../../shared/data/netmundial-2014-contributions.csv");
    private static final byte[] GOOD =
            "ref,title,text,sector,country\n1,One,Text,NGO,Kenya\n2,Two,Text,Other,Global\n".getBytes(UTF_8);

    private Importing importing;

    @BeforeEach
    void found_a_consultation(TestInfo test) throws Exception {
        var name = test.getTestMethod().orElseThrow().getName().replace('_', '-');
        importing = new Importing(RunningParley.withDemo(), name.substring(0, Math.min(70, name.length())));
    }

    @AfterEach
    void close() {
        importing.close();
    }

    @Test
    void all_187_contributions_to_netmundial_are_taken_once() throws Exception {
        assumeTrue(Files.exists(NETMUNDIAL), () -> "needs the table at " + NETMUNDIAL + " beside the repository");
        var table = Files.readAllBytes(NETMUNDIAL);

        var first = importing.read(table, "");
        var second = importing.read(table, "");

        assertThat(List.of(first.getInt("total"), first.getInt("taken"), first.getInt("refused")))
                .containsExactly(187, 187, 0);
        assertThat(List.of(second.getInt("total"), second.getInt("taken"), second.getInt("repeated")))
                .containsExactly(187, 0, 187);
        assertThat(importing.submissions()).isEqualTo(187);
    }

    @Test
    void a_row_without_a_reference_is_known_again_by_its_content() throws Exception {
        var table = "title,text\nOne,Text\nOne,Text\nTwo,Text\n".getBytes(UTF_8);

        var first = importing.read(table, "");
        importing.read(table, "");

        assertThat(first.getInt("repeated")).isEqualTo(1);
        assertThat(importing.submissions()).isEqualTo(2);
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() throws Exception {
        var state = importing.read(GOOD, "dryRun=true");

        assertThat(state.getInt("taken")).isEqualTo(2);
        assertThat(importing.submissions()).isZero();
    }

    @Test
    void what_is_not_recognised_is_listed_with_its_rows() throws Exception {
        var state = importing.read(GOOD, "");

        assertThat(state.getJsonArray("unmatched").getValuesAs(JsonObject.class))
                .extracting(value -> value.getString("field") + " " + value.getString("value") + " "
                        + value.getInt("rows") + ": " + value.getString("reason"))
                .containsExactly(
                        "group Other 1: This was not recognised",
                        "country Global 1: This is a region, not one country");
    }

    @Test
    void bad_rows_are_refused_with_line_field_and_reason_and_the_rest_is_taken() throws Exception {
        var table = "title,text\nOne,Text\nTwo,\nThree,Text,more\nFour,Text\nFive,\"Text\n".getBytes(UTF_8);

        var state = importing.read(table, "");

        assertThat(importing.submissions()).isEqualTo(2);
        assertThat(state.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("line") + " " + row.getString("field"))
                .containsExactly("3 text", "4 ", "6 ");
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused_by_name() throws Exception {
        var answer = importing.send(GOOD, "map=" + Importing.encoded("body=text"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is no column “body”. The columns are: ref, title, text");
    }

    @Test
    void a_dry_run_is_never_misread_as_an_import() throws Exception {
        assertThat(importing.send(GOOD, "dryRun=yes").statusCode()).isEqualTo(422);
        assertThat(importing.submissions()).isZero();
    }

    @Test
    void a_caller_who_is_not_of_the_secretariat_is_refused() throws Exception {
        assertThat(importing.send(GOOD, "", "no-such-token").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\0\0\0", "\"", "text", "\u202Etext,title\n\u202E,\u0007", "text\n<script>\n"})
    void no_table_makes_the_server_fail(String table) throws Exception {
        assertThat(importing.send(table.getBytes(UTF_8), "dryRun=true").statusCode())
                .isIn(202, 422);
    }
}
