package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has opened what, and who belongs to a secretariat, in the database. */
@ApplicationScoped
class OpeningStore {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    /** Notes that the account has the comment open; writes nothing if it did so within the last minute. */
    void opened(long comment, long account, Instant now) {
        int written = em.createNativeQuery("insert into work_opening as o (comment_id, account_id, opened_at, seen_at)"
                        + " select w.comment_id, ?2, ?3, ?3 from comment_work w where w.comment_id = ?1"
                        + " on conflict (comment_id, account_id) do update set seen_at = excluded.seen_at"
                        + " where o.seen_at <= ?4")
                .setParameter(1, comment)
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.minus(BETWEEN_WRITES)))
                .executeUpdate();
        if (written > 0) {
            em.createNativeQuery(
                            "update comment_work set opened = true, state = case state when 'UNREAD' then 'READ' else"
                                    + " state end where comment_id = ?1 and not opened")
                    .setParameter(1, comment)
                    .executeUpdate();
        }
    }

    /** By comment who has opened it, the last first. */
    @SuppressWarnings("unchecked")
    Map<Long, List<Opening>> of(Collection<Long> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        var list = comments.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery("select o.comment_id, o.account_id, coalesce(p.name, ''),"
                        + " cast(extract(epoch from o.seen_at) * 1000 as bigint) from work_opening o"
                        + " left join person p on p.id = o.account_id"
                        + " where o.comment_id = any (cast(?1 as bigint[])) order by o.seen_at desc, o.account_id")
                .setParameter(1, "{" + list + "}")
                .getResultList();
        return rows.stream()
                .map(row -> new Opening(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        Instant.ofEpochMilli(((Number) row[3]).longValue())))
                .collect(Collectors.groupingBy(Opening::comment));
    }

    @SuppressWarnings("unchecked")
    List<Colleague> colleagues(String consultation) {
        List<Object[]> rows = em.createNativeQuery("select p.id, p.name from appointment a join person p"
                        + " on p.id = a.account_id where a.consultation = ?1 order by p.name, p.id")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new Colleague(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
