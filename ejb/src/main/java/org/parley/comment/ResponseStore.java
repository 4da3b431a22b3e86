package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/** Figures and origins of the responses in the database. */
@ApplicationScoped
class ResponseStore {
    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<SubmissionTally> submissions(long consultation) {
        List<Object[]> rows = em.createNativeQuery(
                        "select group_code, total from submission_tally where consultation_id = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new SubmissionTally(
                        Optional.of((String) row[0]).flatMap(StakeholderGroup::of), ((Number) row[1]).intValue()))
                .toList();
    }

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
