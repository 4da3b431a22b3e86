package org.parley.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;
import org.parley.launcher.bench.Corpus;

/** A server that dies while it groups thousands of comments, and the one that comes after it. */
class KilledGroupingIT {
    private static final Corpus CORPUS = new Corpus(50, 3_000);
    private static final int MOST_ATTEMPTS = 1_200;

    /** Every third comment is a copy of one of seven letters of sixty words. */
    private static final String LETTERS =
            "update comment set text = (select string_agg(md5(number % 7 || 'w' || i), ' ')"
                    + " from generate_series(1, 60) i), content_digest = md5(number % 7 || 'letter') where number % 3 = 0";

    private static final String WAITING = "select (select count(*) from campaign_waiting) + (select count(*) from"
            + " campaign_grouping where wanted) + (select count(*) from campaign_moved) + (select count(*) from"
            + " campaign_member where compared_with is null and campaign_id is not null)";
    private static final String MEMBERS = "select coalesce(string_agg(comment_id || ':' || campaign_id, ' '"
            + " order by comment_id), '') from campaign_member";

    @Test
    void the_next_server_goes_on_where_it_was_and_finds_the_same_groups() throws Exception {
        try (var first = RunningParley.start(false)) {
            try (var connection = first.connect();
                    var statement = connection.createStatement()) {
                CORPUS.write(connection);
                statement.execute(LETTERS);
            }
            await(first, "select count(*) from campaign_signature", 1);
            first.kill();
            assertThat(number(first, WAITING)).isPositive();

            try (var second = first.another(List.of())) {
                await(second, "select case when (" + WAITING + ") = 0 then 1 else 0 end", 1);
                assertGrouped(second);
                var members = text(second, MEMBERS);
                change(second, "update campaign_grouping set wanted = true, asked = true");
                await(second, "select case when (" + WAITING + ") = 0 then 1 else 0 end", 1);
                assertThat(text(second, MEMBERS)).isEqualTo(members);
            }
        }
    }

    private static void assertGrouped(RunningParley parley) throws SQLException {
        assertThat(number(parley, "select count(*) from campaign_signature")).isEqualTo(3_000);
        assertThat(number(
                        parley,
                        "select count(distinct m.campaign_id) from campaign_member m join comment c"
                                + " on c.id = m.comment_id where c.number % 3 = 0"))
                .isEqualTo(7);
        assertThat(number(
                        parley,
                        "select count(*) from comment c left join campaign_member m on m.comment_id = c.id"
                                + " where c.number % 3 = 0 and c.kind <> 'AMENDMENT' and m.campaign_id is null"))
                .isZero();
        assertThat(number(
                        parley,
                        "select count(*) from campaign_member m join comment_work w"
                                + " on w.comment_id = m.comment_id where w.campaign_id is distinct from m.campaign_id"))
                .isZero();
        assertThat(number(
                        parley,
                        "select count(*) from campaign c where members <> (select count(*) from"
                                + " campaign_member m where m.campaign_id = c.id)"))
                .isZero();
    }

    private static void await(RunningParley parley, String question, long least) throws Exception {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (number(parley, question) >= least) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not in time: " + question);
    }

    private static void change(RunningParley parley, String change) throws SQLException {
        try (var connection = parley.connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static long number(RunningParley parley, String question) throws SQLException {
        return Long.parseLong(text(parley, question));
    }

    private static String text(RunningParley parley, String question) throws SQLException {
        try (var connection = parley.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
