package org.parley.launcher.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * An open consultation with one draft and many comments, made of invented words. Two of five comments stand at the
 * {@linkplain #BUSY busy} paragraph, the others are spread evenly; every seventh is on words,
 * every tenth proposes wording; the first comment has
 * {@value #REPLIES} replies. A secretariat has begun to work on them.
 *
 * @param paragraphs how many numbered paragraphs the draft has, with a heading before every tenth; at least 10
 * @param comments how many comments; at least 1
 */
public record Corpus(int paragraphs, int comments) {
    /** Number of the paragraph that gets two of five comments. */
    public static final int BUSY = 7;

    private static final int REPLIES = 30;
    private static final int AUTHORS = 500;
    private static final int SECTION = 10;
    /** Comments in one transaction: each changes the same few figures, which leaves a trail until it commits. */
    private static final int BATCH = 1_000;

    /** Words of the invented language, from which paragraphs and comments are made. */
    private static final List<String> WORDS = List.of(
            "access",
            "network",
            "public",
            "rights",
            "duty",
            "measure",
            "review",
            "court",
            "privacy",
            "data",
            "open",
            "record",
            "notice",
            "report",
            "users",
            "service",
            "safety",
            "appeal",
            "oversight",
            "independent",
            "timely",
            "clear",
            "shall",
            "should",
            "may",
            "must",
            "provide",
            "publish",
            "protect",
            "respect",
            "the",
            "of",
            "and",
            "for",
            "with",
            "without",
            "under",
            "before",
            "after",
            "between",
            "every",
            "any",
            "each",
            "member",
            "state",
            "operator",
            "standard",
            "language",
            "child",
            "research",
            "cost",
            "risk",
            "impact",
            "evidence",
            "remedy");

    /** Returns the slug of the consultation. */
    public String slug() {
        return "bench-" + paragraphs + "-" + comments;
    }

    /** Returns the path of the draft. */
    public String draft() {
        return "/consultations/" + slug() + "/documents/draft";
    }

    /** Writes it into a database that has the schema of Parley. */
    public void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            authors(statement);
            consultation(statement);
            paragraphs(statement);
            connection.commit();
            for (int first = 1; first <= comments; first += BATCH) {
                comments(statement, first, Math.min(first + BATCH - 1, comments));
                connection.commit();
            }
            replies(statement);
            work(statement);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private static void authors(Statement statement) throws SQLException {
        statement.execute("insert into account (id, email, email_key, password, created_at)"
                + " select -i, 'author' || i || '@bench.example', 'author' || i || '@bench.example', '-', now()"
                + " from generate_series(1, " + AUTHORS + ") i on conflict do nothing");
        statement.execute("insert into person (id, name, group_code)"
                + " select -i, 'Author ' || i, " + group("i") + " from generate_series(1, " + AUTHORS + ") i"
                + " on conflict do nothing");
    }

    private static String group(String number) {
        return "(array['government', 'private-sector', 'civil-society', 'technical-community', 'academia',"
                + " 'international-organisation'])[1 + " + number + " % 6]";
    }

    private void consultation(Statement statement) throws SQLException {
        statement.execute("insert into consultation (id, slug, title, convener, purpose, questions, language, phase,"
                + " deadline, zone, created_at, opened_at, last_comment_number)"
                + " values (nextval('id_sequence'), '" + slug() + "', '" + paragraphs + " paragraphs, " + comments
                + " comments', 'Bench', 'To measure.', '', 'en', 'OPEN', now() + interval '30 days', 'UTC', now(),"
                + " now(), " + comments + ")");
        statement.execute("insert into phase_change (id, consultation_id, from_phase, to_phase, reason, changed_by,"
                + " changed_at) select nextval('id_sequence'), id, 'DRAFT', 'OPEN', 'To measure.', -1, now()"
                + " from consultation where slug = '" + slug() + "'");
        statement.execute("insert into consultation_group (consultation_id, group_code)"
                + " select c.id, g.code from consultation c, stakeholder_group g where c.slug = '" + slug() + "'");
        statement.execute("insert into document (id, consultation_id, slug, title, language, created_at)"
                + " select nextval('id_sequence'), id, 'draft', 'Draft', 'en', now() from consultation"
                + " where slug = '" + slug() + "'");
        statement.execute("insert into document_version (id, document_id, number, source, created_at, published_at)"
                + " select nextval('id_sequence'), d.id, 1, '', now(), now() from document d join consultation c"
                + " on c.id = d.consultation_id where c.slug = '" + slug() + "'");
    }

    private void paragraphs(Statement statement) throws SQLException {
        statement.execute("insert into paragraph (id, version_id, lineage, place, kind, level, number, text, language)"
                + " select nextval('id_sequence'), v.id, nextval('id_sequence'), i + (i - 1) / " + SECTION
                + " + 1, 'PARAGRAPH', 0, i::text, " + words("i", 60) + ", 'en' from generate_series(1, " + paragraphs
                + ") i, " + version());
        statement.execute("insert into paragraph (id, version_id, lineage, place, kind, level, number, text, language)"
                + " select nextval('id_sequence'), v.id, nextval('id_sequence'), i * " + (SECTION + 1)
                + " + 1, 'HEADING', 2, null, 'Section ' || (i + 1), 'en' from generate_series(0, "
                + (paragraphs - 1) / SECTION + ") i, " + version());
    }

    private String version() {
        return "(select v.id, d.id as document, c.id as consultation from document_version v"
                + " join document d on d.id = v.document_id join consultation c on c.id = d.consultation_id"
                + " where c.slug = '" + slug() + "') v";
    }

    private void comments(Statement statement, int first, int last) throws SQLException {
        statement.execute(
                "insert into comment (id, consultation_id, number, document_id, paragraph_id, lineage, target,"
                        + " quote, quote_start, quote_before, quote_after, kind, text, wording, language, author_id,"
                        + " author_name, group_code, country, content_digest, created_at)"
                        + " select nextval('id_sequence'), v.consultation, i, v.document, p.id, p.lineage,"
                        + " case when i % 7 = 0 then 'WORDS' else 'PARAGRAPH' end,"
                        + " case when i % 7 = 0 then substr(p.text, 21, 40) end, case when i % 7 = 0 then 20 end,"
                        + " case when i % 7 = 0 then substr(p.text, 1, 20) end,"
                        + " case when i % 7 = 0 then substr(p.text, 61, 32) end,"
                        + " case when i % 10 = 1 then 'AMENDMENT' else (array['SUPPORT', 'OBJECTION', 'QUESTION', 'REMARK'])"
                        + "[1 + i % 4] end, " + words("i + 1000", 40)
                        + ", case when i % 10 = 1 then replace(p.text, ' the ', ' every ') || ' Amended ' || i end, 'en',"
                        + " -1 - i % " + AUTHORS + ", 'Author ' || (1 + i % " + AUTHORS + "), "
                        + group("(1 + i % " + AUTHORS + ")")
                        + ", (array['FR', 'BR', 'KE', 'IN', 'DE', 'JP', 'EG', 'MX', 'US', 'ZA'])[1 + abs(hashtext(i::text)) % 11], md5(i::text), now() - make_interval(secs => "
                        + comments + " - i)"
                        + " from " + version() + ", generate_series(" + first + ", " + last + ") i"
                        + " join paragraph p on p.version_id = (select v.id from " + version() + ")"
                        + " and p.number = (case when i % 5 < 2 then " + BUSY + " else 1 + (i * 31) % " + paragraphs
                        + " end)::text");
    }

    private void replies(Statement statement) throws SQLException {
        statement.execute(
                "insert into reply (id, comment_id, place, text, language, author_id, author_name, group_code,"
                        + " created_at) select nextval('id_sequence'), c.id, i, " + words("i + 500", 25)
                        + ", 'en', -i, 'Author ' || i, " + group("i") + ", now() from generate_series(1, " + REPLIES
                        + ") i, comment c join consultation o on o.id = c.consultation_id where o.slug = '" + slug()
                        + "' and c.number = 1");
    }

    /** Half of the comments are opened, every fourth is answered, every tenth assigned and tagged. */
    private void work(Statement statement) throws SQLException {
        var comments =
                " from comment c join consultation o on o.id = c.consultation_id where o.slug = '" + slug() + "'";
        statement.execute("update comment_work w set opened = true, state = 'READ' where w.comment_id in (select c.id"
                + comments + " and c.number % 2 = 0)");
        statement.execute("insert into disposition (comment_id, decision, reason, decided_by, decided_at)"
                + " select c.id, (array['ACCEPTED', 'NOT_ACCEPTED', 'NOTED'])[1 + c.number % 3], 'Because.', -1, now()"
                + comments + " and c.number % 4 = 0 order by c.id");
        statement.execute("update comment_work w set assignee_id = -1 - w.number % 3 where w.comment_id in (select c.id"
                + comments + " and c.number % 10 = 3)");
        statement.execute("insert into tag (id, consultation_id, code, name) select nextval('id_sequence'), o.id,"
                + " 'tag-' || i, 'Tag ' || i from generate_series(1, 5) i, consultation o where o.slug = '" + slug()
                + "'");
        statement.execute(
                "insert into comment_tag (comment_id, tag_id, tagged_by, tagged_at) select c.id, t.id, -1, now()"
                        + comments.replace(
                                " where",
                                " join tag t on t.consultation_id = o.id and t.code = 'tag-' || (1 + c.number / 10 % 5)"
                                        + " where")
                        + " and c.number % 10 = 7");
    }

    /** An expression for so many words, always the same for the same seed. */
    private static String words(String seed, int count) {
        return "(select string_agg((array['" + String.join("', '", WORDS) + "'])[1 + abs(hashtext((" + seed
                + ") || '-' || w)) % " + WORDS.size() + "], ' ') from generate_series(1, " + count + ") w)";
    }
}
