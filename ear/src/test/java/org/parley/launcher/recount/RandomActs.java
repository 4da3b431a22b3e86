package org.parley.launcher.recount;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What people do to the comments of one consultation, in an order that a seed decides. */
final class RandomActs {
    /** %s stands for the identity of a comment of the consultation. */
    private static final List<String> ACTS = List.of(
            """
            with numbered as (
                update consultation set last_comment_number = last_comment_number + 1
                where id = (select consultation_id from comment where id = %1$s)
                returning id, last_comment_number as number)
            insert into comment (id, consultation_id, number, document_id, paragraph_id, lineage, target, kind, text, language,
                                 author_id, author_name, group_code, country, content_digest, created_at)
            select nextval('id_sequence'), n.id, n.number, c.document_id, c.paragraph_id, c.lineage, 'PARAGRAPH', c.kind,
                   'Once more.', c.language, c.author_id, c.author_name, c.group_code, c.country, 'digest', now()
            from numbered n, comment c where c.id = %1$s""",
            "update comment set withdrawn_at = now(), text = '', wording = null where id = %s and withdrawn_at is null",
            "update comment set kind = (array['SUPPORT', 'OBJECTION', 'REMARK'])[1 + number %% 3] where id = %s",
            "update comment set language = 'fr' where id = %s",
            "insert into disposition (comment_id, decision, reason, decided_by, decided_at) values (%s, 'NOTED', 'So.', -1, now())"
                    + " on conflict do nothing",
            "update disposition set decision = 'ACCEPTED' where comment_id = %s",
            "delete from disposition where comment_id = %s",
            "insert into reply (id, comment_id, place, text, language, author_id, author_name, group_code, created_at)"
                    + " select nextval('id_sequence'), c.id, coalesce((select max(place) from reply r where r.comment_id = c.id), 0)"
                    + " + 1, 'Yes.', 'en', -1, 'Author', 'academia', now() from comment c where c.id = %s",
            "insert into support (comment_id, stance, state, author_id, author_name, group_code, signed_at)"
                    + " select %s, 'SUPPORT', 1, -p, 'Author', 'academia', now() from generate_series(1, 3) p on conflict do nothing",
            "update support set stance = 'OBJECT' where comment_id = %s and author_id = -2",
            "delete from support where comment_id = %s and author_id = -1",
            "insert into comment_tag (comment_id, tag_id, tagged_by, tagged_at) select w.comment_id, t.id, -1, now()"
                    + " from comment_work w join tag t on t.consultation_id = w.consultation_id where w.comment_id = %s"
                    + " on conflict do nothing",
            "delete from comment_tag where comment_id = %s",
            "update comment_work set assignee_id = case when assignee_id is null then -1 end where comment_id = %s",
            "update comment_work set opened = true, state = case state when 'UNREAD' then 'READ' else state end"
                    + " where comment_id = %s",
            "insert into submission (id, consultation_id, number, title, text, author_name, group_code, language, content_digest,"
                    + " created_at) select nextval('id_sequence'), c.consultation_id, 1 + (select coalesce(max(number), 0)"
                    + " from submission s where s.consultation_id = c.consultation_id), 'Letter', 'Text', 'Author',"
                    + " case when c.number %% 2 = 0 then c.group_code end, 'en', 'digest', now() from comment c where c.id = %s");

    private final Random random;
    private final String slug;

    RandomActs(long seed, String slug) {
        this.random = new Random(seed);
        this.slug = slug;
    }

    /** Acts so often, each time in a transaction of its own; every tenth is given up. */
    void act(Connection connection, int times) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                once(statement);
                if (i % 10 == 9) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private void once(Statement statement) throws SQLException {
        var comment = "(select c.id from comment c join consultation o on o.id = c.consultation_id where o.slug = '"
                + slug + "' order by c.number limit 1 offset " + random.nextInt(60) + ")";
        statement.execute(String.format(Locale.ROOT, ACTS.get(random.nextInt(ACTS.size())), comment));
    }
}
