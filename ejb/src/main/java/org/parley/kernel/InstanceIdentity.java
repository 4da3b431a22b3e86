package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells this database from every other one. Not shown to anybody, since form tokens are signed with it. */
@ApplicationScoped
@Transactional
public class InstanceIdentity {
    @PersistenceContext
    EntityManager em;

    private volatile String known = "";

    /** A random identity made when the database was founded. */
    public String value() {
        if (known.isEmpty()) {
            known = String.valueOf(em.createNativeQuery("select cast(id as varchar) from instance")
                    .getSingleResult());
        }
        return known;
    }
}
