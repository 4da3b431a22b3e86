package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code books in the database. */
@ApplicationScoped
class TagStore {
    @PersistenceContext
    EntityManager em;

    void add(Tag tag) {
        em.persist(tag);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<Tag> of(long consultation) {
        return em.createNamedQuery("Tag.of", Tag.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    Optional<Tag> tag(long consultation, long id) {
        return one(consultation, id, LockModeType.NONE);
    }

    /** A tag which nobody else changes until this transaction ends. */
    Optional<Tag> locked(long consultation, long id) {
        return one(consultation, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Tag> one(long consultation, long id, LockModeType lock) {
        return em.createNamedQuery("Tag.one", Tag.class)
                .setParameter("id", id)
                .setParameter("consultation", consultation)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Code books of one consultation are extended one after another, so that no name comes twice. */
    void holdCodeBook(long consultation) {
        em.createNativeQuery("select id from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    /** How many comments carry each tag, from the figures that are kept. */
    @SuppressWarnings("unchecked")
    Map<Long, Integer> counts(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select value, sum(total) from work_figure"
                        + " where consultation_id = ?1 and dimension = 'tag' group by value")
                .setParameter(1, consultation)
                .getResultList();
        var counts = new HashMap<Long, Integer>();
        rows.forEach(row -> counts.put(Long.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    int carriesBoth(long one, long other) {
        var both = em.createNativeQuery("select count(*) from comment_tag a join comment_tag b"
                        + " on b.comment_id = a.comment_id where a.tag_id = ?1 and b.tag_id = ?2")
                .setParameter(1, one)
                .setParameter(2, other)
                .getSingleResult();
        return ((Number) both).intValue();
    }

    void merge(long gone, long kept, long by, Instant at) {
        em.createNativeQuery("select cast(merge_tag(?1, ?2, ?3, ?4) as text)")
                .setParameter(1, gone)
                .setParameter(2, kept)
                .setParameter(3, by)
                .setParameter(4, Timestamp.from(at))
                .getSingleResult();
        em.clear();
    }

    void remove(long gone) {
        em.createNativeQuery("select cast(remove_tag(?1) as text)")
                .setParameter(1, gone)
                .getSingleResult();
        em.clear();
    }
}
