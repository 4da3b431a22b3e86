package org.parley.launcher.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;
import org.parley.launcher.bench.Corpus;
import org.parley.launcher.host.ExitCode;
import org.parley.launcher.host.Terminal;

/** On the database of the demo, in which all other tests of this run have left their traces. */
class RecountIT {
    private static final Corpus CORPUS = new Corpus(10, 60);
    private static final long SEED = 20_261_122L;

    @BeforeAll
    static void fill() throws SQLException {
        try (var connection = RunningParley.withDemo().connect()) {
            CORPUS.write(connection);
            // In preparation, so that no list of the demo shows it.
            change(connection, "update consultation set phase = 'DRAFT' where slug = '" + CORPUS.slug() + "'");
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void a_thousand_acts_leave_no_difference_between_figures_and_records() throws SQLException {
        try (var connection = RunningParley.withDemo().connect()) {
            new RandomActs(SEED, CORPUS.slug()).act(connection, 1_000);

            var results = new Recount(connection).compare();

            assertThat(results).hasSizeGreaterThanOrEqualTo(10);
            assertThat(results.stream().flatMap(result -> result.told().stream()))
                    .isEmpty();
        }
    }

    @Test
    void what_differs_is_told_fails_and_is_written_right_on_wish() throws SQLException {
        try (var connection = RunningParley.withDemo().connect()) {
            change(connection, "update work_figure set total = total + 3 where " + consultation());
            change(connection, "update comment_tally set answered = answered + 1 where " + consultation());
            change(connection, "update comment set reply_count = 77 where number = 2 and " + consultation());
            change(connection, "update comment_work set country = 'XX' where number = 3 and " + consultation());
            change(connection, "delete from document_tally where " + consultation());
        }

        var told = new ByteArrayOutputStream();
        assertThat(recount(told)).isEqualTo(ExitCode.FAILED);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("reply_count is 77 and has to be 0", "country is XX");
        assertThat(recount(told, "--repair")).isEqualTo(ExitCode.DONE);
        assertThat(recount(told)).isEqualTo(ExitCode.DONE);
        assertThat(told.toString(StandardCharsets.UTF_8)).endsWith("Every figure is right." + System.lineSeparator());
    }

    private static String consultation() {
        return "consultation_id = (select id from consultation where slug = '" + CORPUS.slug() + "')";
    }

    private static ExitCode recount(ByteArrayOutputStream told, String... words) {
        var database = RunningParley.withDemo().database();
        var environment = Map.of(
                "PARLEY_DB_URL", database.url(),
                "PARLEY_DB_USER", database.user(),
                "PARLEY_DB_PASSWORD", database.password());
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new RecountCommand(environment, new Terminal(out, out, Clock.systemUTC())).execute(List.of(words));
    }
}
