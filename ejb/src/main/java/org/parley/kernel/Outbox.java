package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Notes, in the transaction that changes a thing, that the projections of it must be made again. Whoever keeps a
 * projection reads these notes in order; what is rolled back leaves none.
 */
@ApplicationScoped
public class Outbox {
    @PersistenceContext
    EntityManager em;

    /**
     * Notes a change.
     *
     * @param kind what changed, e.g. {@code comment}
     * @param subject its identity
     */
    public void changed(String kind, long subject) {
        em.createNativeQuery("insert into outbox (kind, subject_id) values (?1, ?2)")
                .setParameter(1, kind)
                .setParameter(2, subject)
                .executeUpdate();
    }
}
