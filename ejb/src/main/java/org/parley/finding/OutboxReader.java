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

    /**
     * Whether everything after the place is still to be read. Not so if notes after it were dropped, or if the database
     * was put back to an earlier state, in which it counts its transactions anew.
     */
    boolean continuesFrom(OutboxPlace place) {
        if (place.transaction() > now().transaction()) {
            return false;
        }
        return (Boolean) em.createNativeQuery("select not exists (select 1 from outbox) or exists (select 1 from outbox"
                        + " where (transaction, id) <= (cast(cast(?1 as text) as xid8), ?2))")
                .setParameter(1, String.valueOf(place.transaction()))
                .setParameter(2, place.id())
                .getSingleResult();
    }

    /** Drops notes that every index has long read, but for the last of them, which tells how far back the rest reaches. */
    void dropOld() {
        em.createNativeQuery("delete from outbox where created_at < ?1 and (transaction, id) <"
                        + " (select transaction, id from outbox where created_at < ?1"
                        + " order by transaction desc, id desc limit 1)")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
