package org.parley.statements;

import java.sql.Connection;
import java.sql.SQLException;
import org.parley.launcher.bench.Corpus;

/**
 * A campaign of every second comment of a corpus, put together by hand: its comments say nothing alike.
 *
 * @param slug of the consultation
 */
record SimilarComments(String slug) {
    private static final int MOST_ATTEMPTS = 480;
    private static final String WAITING = "select exists (select 1 from campaign_waiting) or exists (select 1 from"
            + " campaign_grouping where wanted) or exists (select 1 from campaign_moved) or exists (select 1 from"
            + " campaign_member where compared_with is null and campaign_id is not null)";

    static SimilarComments of(Corpus corpus) {
        return new SimilarComments(corpus.slug());
    }

    /** Waits until every comment is signed and grouped, so that this is not taken for what a page asks. */
    static void awaitGrouping(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                try (var rows = statement.executeQuery(WAITING)) {
                    rows.next();
                    if (!rows.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(250);
            }
        }
        throw new IllegalStateException("comments are not grouped in time");
    }

    void write(Connection connection) throws SQLException {
        var consultation = "(select id from consultation where slug = '" + slug + "')";
        try (var statement = connection.createStatement()) {
            statement.execute("insert into campaign_grouping (consultation_id, last_number) values (" + consultation
                    + ", 1) on conflict (consultation_id) do update set last_number = 1");
            statement.execute("insert into campaign (id, consultation_id, number, by_hand, created_at) values"
                    + " (nextval('id_sequence'), " + consultation + ", 1, true, now())");
            statement.execute("insert into campaign_member (comment_id, consultation_id, number, campaign_id, hand,"
                    + " compared_with) select c.id, c.consultation_id, c.number, g.id, 'HELD', c.id from comment c"
                    + " join campaign g on g.consultation_id = c.consultation_id where c.consultation_id = "
                    + consultation + " and c.number % 2 = 0");
            statement.execute("update campaign g set members = (select count(*) from campaign_member m where"
                    + " m.campaign_id = g.id), representative_id = (select min(comment_id) from campaign_member m where"
                    + " m.campaign_id = g.id) where g.consultation_id = " + consultation);
        }
    }
}
