package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;

/** The database answers. */
@ApplicationScoped
class DatabaseReadiness implements Readiness {
    @Inject
    DatabaseProbe probe;

    @Override
    public boolean ready() {
        try {
            return probe.answers();
        } catch (PersistenceException | TransactionalException gone) {
            return false;
        }
    }
}
