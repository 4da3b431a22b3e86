package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.disposition.SecondEyes.Change;

/** The setting of the second pair of eyes in the database. */
@ApplicationScoped
class SecondEyesStore {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    boolean wanted(long consultation) {
        return newest(consultation).map(row -> (Boolean) row[1]).orElse(false);
    }

    /** Identity of the last change; 0 for none. */
    long last(long consultation) {
        return newest(consultation).map(row -> ((Number) row[0]).longValue()).orElse(0L);
    }

    @SuppressWarnings("unchecked")
    private Optional<Object[]> newest(long consultation) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, wanted from second_eyes where consultation_id = ?1 order by id desc limit 1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Change> changes(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select s.id, s.wanted, s.reason, coalesce(p.name, ''), s.changed_at"
                        + " from second_eyes s left join person p on p.id = s.changed_by"
                        + " where s.consultation_id = ?1 order by s.id desc limit " + MOST)
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new Change(
                        ((Number) row[0]).longValue(),
                        (Boolean) row[1],
                        (String) row[2],
                        (String) row[3],
                        Moments.instant(row[4])))
                .toList();
    }

    /** Others who want to change the setting wait until this transaction ends. */
    void hold(long consultation) {
        em.createNativeQuery("select 1 from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    void add(long consultation, boolean wanted, String reason, long by, Instant at) {
        em.createNativeQuery("insert into second_eyes (consultation_id, wanted, reason, changed_by, changed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, consultation)
                .setParameter(2, wanted)
                .setParameter(3, reason)
                .setParameter(4, by)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }
}
