package org.parley.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.search.EntryId;

/**
 * The kinds of things that can be found, and the queries that read them. Each query for entries takes a JSON array of
 * identities and gives, in this order: identity, address, date, title, text, language, group, country, slug and title of
 * the consultation, paragraph number, author.
 */
enum IndexedKind {
    CONSULTATION(
            """
            select c.id, '/consultations/' || c.slug, coalesce(c.opened_at, c.created_at), c.title,
                   c.purpose || E'\\n\\n' || c.questions, c.language, null, null, c.slug, c.title, null, c.convener
            from consultation c where c.phase <> 'DRAFT' and c.id in (%s)
            """, "select id from consultation where id > ?1 order by id", "select id from consultation where id = ?1"),

    /** A paragraph of the newest published version of its document. */
    PARAGRAPH("""
            select p.id, '/consultations/' || c.slug || '/documents/' || d.slug || '#p' || p.number, v.published_at,
                   d.title, p.text, p.language, null, null, c.slug, c.title, p.number, null
            from paragraph p join document_version v on v.id = p.version_id
                 join document d on d.id = v.document_id join consultation c on c.id = d.consultation_id
            where c.phase <> 'DRAFT' and p.kind = 'PARAGRAPH' and v.published_at is not null
                  and not exists (select 1 from document_version n where n.document_id = d.id
                                  and n.published_at is not null and n.number > v.number)
                  and p.id in (%s)
            """, "select id from paragraph where id > ?1 and kind = 'PARAGRAPH' order by id", """
            select p.id from paragraph p join document_version v on v.id = p.version_id
                 join document d on d.id = v.document_id
            where d.consultation_id = ?1 and p.kind = 'PARAGRAPH'
            """),

    /** What a paragraph of the newest published version says in another language than the authoritative one. */
    EDITION("""
            select t.id, '/consultations/' || c.slug || '/documents/' || d.slug || '?lang=' || e.language || '&at='
                   || p.number || '#p' || p.number, e.published_at,
                   e.title, t.text, e.language, null, null, c.slug, c.title, p.number, null
            from edition_text t join edition e on e.id = t.edition_id join paragraph p on p.id = t.paragraph_id
                 join document_version v on v.id = p.version_id
                 join document d on d.id = v.document_id join consultation c on c.id = d.consultation_id
            where c.phase <> 'DRAFT' and p.kind = 'PARAGRAPH' and e.published_at is not null
                  and not exists (select 1 from document_version n where n.document_id = d.id
                                  and n.published_at is not null and n.number > v.number)
                  and t.id in (%s)
            """, "select id from edition_text where id > ?1 order by id", """
            select t.id from edition_text t join edition e on e.id = t.edition_id
                 join document_version v on v.id = e.version_id join document d on d.id = v.document_id
            where d.consultation_id = ?1
            """),

    /** A comment with its replies and its answer. A withdrawn one has no text, and a title that says when. */
    COMMENT(
            """
            select m.id, '/consultations/' || c.slug || '/comments/' || m.number, m.created_at,
                   coalesce('withdrawn ' || to_char(m.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD'), ''),
                   concat_ws(E'\\n\\n', m.text, m.wording,
                             (select string_agg(r.text, E'\\n\\n' order by r.place) from reply r where r.comment_id = m.id),
                             lower(replace(a.decision, '_', ' ')), a.reason),
                   m.language, m.group_code, m.country, c.slug, c.title, p.number,
                   coalesce(m.organisation_name, m.author_name)
            from comment m join consultation c on c.id = m.consultation_id
                 left join paragraph p on p.id = m.paragraph_id left join disposition a on a.comment_id = m.id
            where c.phase <> 'DRAFT' and m.id in (%s)
            """,
            "select id from comment where id > ?1 order by id", "select id from comment where consultation_id = ?1"),

    SUBMISSION(
            """
            select s.id, '/consultations/' || c.slug || '/submissions/' || s.number, s.created_at, s.title, s.text,
                   s.language, s.group_code, s.country, c.slug, c.title, null,
                   coalesce(s.organisation_name, s.author_name)
            from submission s join consultation c on c.id = s.consultation_id
            where c.phase <> 'DRAFT' and s.id in (%s)
            """,
            "select id from submission where id > ?1 order by id",
            "select id from submission where consultation_id = ?1"),

    /** A file that goes with a submission, at whose page it is found. */
    ATTACHMENT("""
            select f.id, '/consultations/' || c.slug || '/submissions/' || s.number || '#attachment-' || f.place,
                   f.added_at, f.name, w.words, s.language, s.group_code, s.country, c.slug, c.title, null,
                   coalesce(s.organisation_name, s.author_name)
            from attachment f join attachment_content w on w.attachment_id = f.id
                 join submission s on s.id = f.submission_id join consultation c on c.id = s.consultation_id
            where c.phase <> 'DRAFT' and f.id in (%s)
            """, "select id from attachment where id > ?1 order by id", """
            select f.id from attachment f join submission s on s.id = f.submission_id where s.consultation_id = ?1
            """),

    /** A position, once the consolidated position is published. */
    POSITION(
            """
            select o.id, '/consultations/' || c.slug || '/positions#p' || p.number || '-' || o.group_code,
                   c.published_at, '', o.summary, c.language, o.group_code, null, c.slug, c.title, p.number, null
            from position o join consultation c on c.id = o.consultation_id join paragraph p on p.id = o.paragraph_id
            where c.phase in ('PUBLISHED', 'ARCHIVED') and o.id in (%s)
            """,
            "select id from position where id > ?1 order by id", "select id from position where consultation_id = ?1");

    private final String entries;
    private final String subjects;
    private final String ofConsultation;

    IndexedKind(String entries, String subjects, String ofConsultation) {
        this.entries = entries.replace(
                "%s", "select cast(value as bigint) from json_array_elements_text(cast(cast(?1 as text) as json))");
        this.subjects = subjects;
        this.ofConsultation = ofConsultation;
    }

    /** How the kind is written in the outbox, in addresses and in data. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<IndexedKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Identity of the entry of a subject. */
    EntryId id(long subject) {
        return new EntryId(code() + ":" + subject);
    }

    String entries() {
        return entries;
    }

    String subjects() {
        return subjects;
    }

    String ofConsultation() {
        return ofConsultation;
    }
}
