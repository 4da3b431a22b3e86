package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Collectors;

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

    /**
     * Notes changes of many things with one statement.
     *
     * @param kind what changed
     * @param subjects their identities
     */
    public void changedAll(String kind, Collection<Long> subjects) {
        em.createNativeQuery("insert into outbox (kind, subject_id)"
                        + " select ?1, unnest(cast(string_to_array(?2, ',') as bigint[]))")
                .setParameter(1, kind)
                .setParameter(2, subjects.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
