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
    static SimilarComments of(Corpus corpus) {
        return new SimilarComments(corpus.slug());
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
