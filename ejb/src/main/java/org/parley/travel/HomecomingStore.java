package org.parley.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of files that were brought back, in the database. */
@ApplicationScoped
@Transactional
class HomecomingStore {
    private static final String SELECTED = "select id, brought_by, brought_at, report from homecoming";

    @PersistenceContext
    EntityManager em;

    /** Keeps what became of a file; the same file of the same person has one row. */
    long keep(long consultation, long broughtBy, String digest, String report, Instant now) {
        var id = (Number) em.createNativeQuery(
                        "insert into homecoming (id, consultation_id, brought_by, digest, report,"
                                + " brought_at) values (nextval('id_sequence'), ?1, ?2, ?3, ?4, ?5)"
                                + " on conflict (consultation_id, brought_by, digest)"
                                + " do update set report = excluded.report, brought_at = excluded.brought_at returning id")
                .setParameter(1, consultation)
                .setParameter(2, broughtBy)
                .setParameter(3, digest)
                .setParameter(4, report)
                .setParameter(5, Timestamp.from(now))
                .getSingleResult();
        return id.longValue();
    }

    @SuppressWarnings("unchecked")
    Optional<Homecoming> homecoming(long consultation, long id) {
        List<Object[]> rows = em.createNativeQuery(SELECTED + " where consultation_id = ?1 and id = ?2")
                .setParameter(1, consultation)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(HomecomingStore::read).findFirst();
    }

    /** The latest files of a person. */
    @SuppressWarnings("unchecked")
    List<Homecoming> latest(long consultation, long broughtBy, int most) {
        List<Object[]> rows = em.createNativeQuery(SELECTED + " where consultation_id = ?1 and brought_by = ?2"
                        + " order by brought_at desc, id desc")
                .setParameter(1, consultation)
                .setParameter(2, broughtBy)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(HomecomingStore::read).toList();
    }

    private static Homecoming read(Object[] row) {
        return HomecomingRecord.read(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Timestamp) row[2]).toInstant(), (String)
                        row[3]);
    }
}
