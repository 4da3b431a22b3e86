package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Happenings as they are committed, in the database. */
@ApplicationScoped
@Transactional
class LiveStore {
    @PersistenceContext
    EntityManager em;

    /** Where happenings stand now: what is committed is before it, what still runs comes after it. */
    NewsPlace now() {
        var oldest = (Number)
                em.createNativeQuery("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                        .getSingleResult();
        return new NewsPlace(oldest.longValue(), 0);
    }

    /** The next happenings after a place, never past the oldest transaction that still runs. */
    @SuppressWarnings("unchecked")
    List<LiveEvent> after(NewsPlace place, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select cast(cast(transaction as text) as bigint), id, kind, consultation_id,
                            coalesce(document_id, 0), lineage, coalesce(comment_id, 0), coalesce(actor_id, 0)
                        from happening where transaction < pg_snapshot_xmin(pg_current_snapshot())
                            and (transaction, id) > (cast(cast(?1 as text) as xid8), ?2) order by transaction, id
                        """)
                .setParameter(1, String.valueOf(place.transaction()))
                .setParameter(2, place.id())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(LiveStore::event).toList();
    }

    private static LiveEvent event(Object[] row) {
        return new LiveEvent(
                new NewsPlace(number(row[0]), number(row[1])),
                NewsKind.valueOf((String) row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
