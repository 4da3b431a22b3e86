package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Origins of the comments in the database. */
@ApplicationScoped
class ResponseStore {
    @PersistenceContext
    EntityManager em;

    List<String> countries(long consultation) {
        return distinct("country", consultation);
    }

    List<String> languages(long consultation) {
        return distinct("language", consultation);
    }

    /** Steps from one value to the next in the index, so that the work grows with the values and not the comments. */
    @SuppressWarnings("unchecked")
    private List<String> distinct(String column, long consultation) {
        var first = "select min(" + column + ") as value from comment where consultation_id = ?1";
        var step = first + " and " + column + " > present.value";
        return em.createNativeQuery("with recursive present as (" + first + " union all select (" + step
                        + ") from present where present.value is not null)"
                        + " select value from present where value is not null")
                .setParameter(1, consultation)
                .getResultList();
    }
}
