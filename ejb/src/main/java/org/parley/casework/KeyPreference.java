package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;

/** Whether somebody works with single keys; who never said works with them. */
@ApplicationScoped
@Transactional
public class KeyPreference {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Whether single keys act on the caller's workbench. */
    @Permitted(Right.SIGNED_IN)
    public boolean keys() {
        return em.createNativeQuery("select account_id from work_preference where account_id = ?1 and not keys")
                .setParameter(1, caller.id())
                .getResultList()
                .isEmpty();
    }

    /** Switches single keys on or off for the caller. */
    @Permitted(Right.SIGNED_IN)
    public void switchKeys(boolean on) {
        em.createNativeQuery("insert into work_preference (account_id, keys) values (?1, ?2)"
                        + " on conflict (account_id) do update set keys = excluded.keys")
                .setParameter(1, caller.id())
                .setParameter(2, on)
                .executeUpdate();
    }
}
