package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Page;

/** Proposed answers in the database. */
@ApplicationScoped
class ProposalStore {
    private static final String PROPOSED =
            "select p.comment_id, c.number, p.decision, p.reason, t.number as target, p.changed_paragraph, p.proposed_by,"
                    + " coalesce(w.name, ''), p.proposed_at, p.state, p.note, coalesce(r.name, ''), p.version"
                    + " from proposed_disposition p join comment c on c.id = p.comment_id"
                    + " left join comment t on t.id = p.duplicate_of left join person w on w.id = p.proposed_by"
                    + " left join person r on r.id = p.approved_by where p.consultation_id = ?2";

    @PersistenceContext
    EntityManager em;

    Approvals.Waiting waiting(long consultation, long account) {
        var row = (Object[]) em.createNativeQuery("select count(*), count(*) filter (where proposed_by <> ?2)"
                        + " from proposed_disposition p join comment c on c.id = p.comment_id"
                        + " where p.consultation_id = ?1 and p.state = 'WAITING' and c.withdrawn_at is null")
                .setParameter(1, consultation)
                .setParameter(2, account)
                .getSingleResult();
        return new Approvals.Waiting(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @SuppressWarnings("unchecked")
    List<ProposedAnswer> proposed(long consultation, Collection<Long> comments) {
        em.flush();
        List<Object[]> rows = em.createNativeQuery(
                        PROPOSED + " and p.state in ('WAITING', 'SENT_BACK') and p.comment_id = " + AnswerStore.IDS
                                + " order by c.number")
                .setParameter(1, AnswerStore.list(comments))
                .setParameter(2, consultation)
                .getResultList();
        return rows.stream().map(ProposalStore::proposed).toList();
    }

    /** Those that wait for a comment that stands, in the order of the comments. */
    @SuppressWarnings("unchecked")
    Page<ProposedAnswer> page(long consultation, int after, int size) {
        List<Object[]> rows = em.createNativeQuery(PROPOSED + " and p.state = 'WAITING' and c.withdrawn_at is null"
                        + " and c.number > ?1 order by c.number limit " + (size + 1))
                .setParameter(1, after)
                .setParameter(2, consultation)
                .getResultList();
        var found = rows.stream().map(ProposalStore::proposed).toList();
        return Page.of(found, size, last -> String.valueOf(last.number()));
    }

    private static ProposedAnswer proposed(Object[] row) {
        return new ProposedAnswer(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                Decision.valueOf((String) row[2]),
                (String) row[3],
                number(row[4]).map(Number::intValue),
                number(row[5]).map(Number::longValue),
                ((Number) row[6]).longValue(),
                (String) row[7],
                Moments.instant(row[8]),
                "SENT_BACK".equals(row[9]),
                (String) row[10],
                (String) row[11],
                ((Number) row[12]).intValue());
    }

    private static Optional<Number> number(@Nullable Object column) {
        return Optional.ofNullable((Number) column);
    }

    /** Identities of comments by their numbers. */
    @SuppressWarnings("unchecked")
    List<Long> ids(long consultation, Collection<Integer> numbers) {
        List<Number> found = em.createNativeQuery("select id from comment where consultation_id = ?2 and number ="
                        + " any(cast(string_to_array(cast(?1 as text), ',') as integer[]))")
                .setParameter(1, numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(2, consultation)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Gives what is proposed. The database refuses it if the same account wrote it. */
    void letOut(Collection<Long> comments, long by, Instant at) {
        em.createNativeQuery("insert into disposition as d (comment_id, decision, reason, duplicate_of, campaign_id,"
                        + " changed_paragraph, decided_by, approved_by, decided_at, version)"
                        + " select p.comment_id, p.decision, p.reason, p.duplicate_of, p.campaign_id, p.changed_paragraph,"
                        + " p.proposed_by, ?2, ?3, coalesce((select max(h.version) from disposition_history h"
                        + " where h.comment_id = p.comment_id), 0) + 1 from proposed_disposition p where p.state = 'WAITING'"
                        + " and p.comment_id = " + AnswerStore.IDS + " order by p.comment_id on conflict (comment_id)"
                        + " do update set decision = excluded.decision, reason = excluded.reason,"
                        + " duplicate_of = excluded.duplicate_of, campaign_id = excluded.campaign_id,"
                        + " changed_paragraph = coalesce(excluded.changed_paragraph, d.changed_paragraph),"
                        + " decided_by = excluded.decided_by, approved_by = excluded.approved_by,"
                        + " decided_at = excluded.decided_at, version = greatest(excluded.version, d.version + 1)")
                .setParameter(1, AnswerStore.list(comments))
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
        looked("APPROVED", "", AnswerStore.list(comments), by, at);
    }

    void sendBack(long comment, String note, long by, Instant at) {
        looked("SENT_BACK", note, String.valueOf(comment), by, at);
    }

    private void looked(String state, String note, String comments, long by, Instant at) {
        em.createNativeQuery("update proposed_disposition set state = ?2, note = ?3, approved_by = ?4, looked_at = ?5,"
                        + " version = version + 1 where state = 'WAITING' and comment_id = " + AnswerStore.IDS)
                .setParameter(1, comments)
                .setParameter(2, state)
                .setParameter(3, note)
                .setParameter(4, by)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }
}
