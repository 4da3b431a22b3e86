package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.parley.kernel.InstanceIdentity;

/**
 * Reads the outbox in the order of transactions, and never past the oldest transaction that still runs: a note that is
 * committed late is therefore never passed over.
 */
@ApplicationScoped
@Transactional
class OutboxReader {
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstanceIdentity instance;

    @Inject
    Clock clock;

    /** Identity of the database that is followed. */
    String database() {
        return instance.value();
    }

    /** Where the outbox stands now: what is committed is before it, what still runs comes after it. */
    OutboxPlace now() {
        var oldest = (Number)
                em.createNativeQuery("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                        .getSingleResult();
        return new OutboxPlace(database(), oldest.longValue(), 0);
    }

    /** The next notes after a place. */
    @SuppressWarnings("unchecked")
    List<Change> after(OutboxPlace place, int most) {
        List<Object[]> rows = em.createNativeQuery(
                        "select cast(cast(transaction as text) as bigint), id, kind, subject_id"
                                + " from outbox where transaction < pg_snapshot_xmin(pg_current_snapshot())"
                                + " and (transaction, id) > (cast(cast(?1 as text) as xid8), ?2)"
                                + " order by transaction, id")
                .setParameter(1, String.valueOf(place.transaction()))
                .setParameter(2, place.id())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> change(place.instance(), row)).toList();
    }

    private static Change change(String instance, Object[] row) {
        var place = new OutboxPlace(instance, ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        return new Change(place, (String) row[2], ((Number) row[3]).longValue());
    }

    /** Drops notes that every index has long read. An index that is further behind is built anew. */
    void dropOld() {
        em.createNativeQuery("delete from outbox where created_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
