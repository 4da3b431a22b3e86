package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Asks the database for the least that it can answer. */
@ApplicationScoped
@Transactional
class DatabaseProbe {
    @PersistenceContext
    EntityManager em;

    boolean answers() {
        return !em.createNativeQuery("select 1").getResultList().isEmpty();
    }
}
