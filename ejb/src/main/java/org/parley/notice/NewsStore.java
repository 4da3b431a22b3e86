package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Happenings in the database, with what a line about each says: one statement however many there are. */
@ApplicationScoped
class NewsStore {
    private static final String TOLD = """
            select h.id, h.kind, coalesce(r.created_at, a.decided_at, v.published_at, f.changed_at, m.changed_at,
                case when h.kind = 'COMMENT' then c.created_at end, h.at), k.slug, k.title, coalesce(m.zone, k.zone) as zone,
                d.slug as document, d.title as document_title, v.number as version, c.number as comment, r.place,
                p.number as paragraph,
                coalesce(m.title, r.organisation_name, r.author_name, c.organisation_name, c.author_name, '') as name,
                case h.kind when 'ANSWER' then coalesce(a.decision, '') when 'PHASE' then f.to_phase
                    when 'MEETING' then case when m.cancelled_at is null then '' else 'cancelled' end
                    else coalesce(c.kind, '') end as detail,
                case h.kind when 'REPLY' then case when r.withdrawn_at is null then r.text else '' end when 'ANSWER' then coalesce(a.reason, '')
                    when 'COMMENT' then
                        case when c.withdrawn_at is null then coalesce(nullif(c.text, ''), c.wording, '') else '' end
                    when 'PHASE' then f.reason
                    else '' end as text,
                case h.kind when 'REPLY' then r.language when 'COMMENT' then c.language else k.language end as language,
                case h.kind when 'MEETING' then m.starts_at when 'DEADLINE' then k.deadline end as moment,
                m.number as meeting, cast(cast(h.transaction as text) as bigint),
                case h.kind when 'REPLY' then r.withdrawn_at when 'COMMENT' then c.withdrawn_at end as withdrawn,
                case h.kind when 'REPLY' then r.edited_at when 'COMMENT' then c.edited_at end as edited
            from happening h join consultation k on k.id = h.consultation_id
            left join comment c on c.id = h.comment_id
            left join paragraph p on p.id = c.paragraph_id
            left join reply r on h.kind = 'REPLY' and r.id = h.subject_id
            left join disposition a on h.kind = 'ANSWER' and a.comment_id = h.comment_id
            left join document_version v on h.kind = 'VERSION' and v.id = h.subject_id
            left join document d on d.id = coalesce(v.document_id, c.document_id)
            left join phase_change f on h.kind = 'PHASE' and f.id = h.subject_id
            left join meeting m on h.kind = 'MEETING' and m.id = h.subject_id
            """;

    @PersistenceContext
    EntityManager em;

    /** What happened to a thing, newest first, before the place given. */
    List<Told> before(Subject subject, NewsPlace place, int most) {
        return told(em.createNativeQuery(TOLD + " where h." + subject.kind().column()
                        + " = ?1 and (h.transaction, h.id) < (cast(cast(?2 as text) as xid8), ?3)"
                        + " order by h.transaction desc, h.id desc")
                .setParameter(1, subject.id())
                .setParameter(2, String.valueOf(place.transaction()))
                .setParameter(3, place.id())
                .setMaxResults(most));
    }

    /** New comments on a thing after the one with the number, oldest first, but not the account's own. */
    List<Told> comments(Subject subject, int after, long account, int most) {
        return told(em.createNativeQuery(TOLD + " where h.kind = 'COMMENT' and c.number > ?2 and c." + column(subject)
                        + " = ?1 and c.author_id is distinct from ?3 order by c.number")
                .setParameter(1, subject.id())
                .setParameter(2, after)
                .setParameter(3, account)
                .setMaxResults(most));
    }

    /** How comments name the thing. */
    static String column(Subject subject) {
        return subject.kind() == SubjectKind.THREAD ? "id" : subject.kind().column();
    }

    /** What the notes say, in the order of the notes. */
    List<Told> ofDigest(long digest) {
        return told(em.createNativeQuery(TOLD + " where h.id = any(select unnest(g.happenings) from digest g"
                        + " where g.id = ?1) and k.phase <> 'DRAFT' order by h.transaction, h.id")
                .setParameter(1, digest));
    }

    @SuppressWarnings("unchecked")
    private static List<Told> told(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Told(item(row), new NewsPlace(number(row[18]), number(row[0]))))
                .toList();
    }

    /**
     * An item and where it stands in the order of notes.
     *
     * @param item what happened
     * @param place in the order
     */
    record Told(NewsItem item, NewsPlace place) {}

    private static NewsItem item(Object[] row) {
        return new NewsItem(
                number(row[0]),
                NewsKind.valueOf((String) row[1]),
                instant(row[2]),
                (String) row[3],
                (String) row[4],
                ZoneId.of((String) row[5]),
                (String) row[6],
                (String) row[7],
                whole(row[8]),
                whole(row[9]),
                whole(row[10]),
                (String) row[11],
                (String) row[12],
                code(row[13]),
                (String) row[14],
                (String) row[15],
                moment(row[20]),
                moment(row[19]),
                moment(row[16]),
                whole(row[17]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static @Nullable Integer whole(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static String code(Object column) {
        return ((String) column).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : instant(column);
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
