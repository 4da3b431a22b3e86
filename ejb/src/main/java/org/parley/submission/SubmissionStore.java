package org.parley.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;

/** Submissions and their tallies in the database. */
@ApplicationScoped
class SubmissionStore {
    private static final String LISTED = "select new org.parley.submission.ListedSubmission(s.number, s.title,"
            + " substring(s.text, 1, " + ListedSubmission.BEGINNING + "), s.language, s.submitter, s.createdAt)"
            + " from Submission s where ";

    @PersistenceContext
    EntityManager em;

    void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    /** Takes the next number of the consultation; others who want one wait until this transaction ends. */
    int nextNumber(long consultation) {
        var number = (Number) em.createNativeQuery("update consultation set last_submission_number ="
                        + " last_submission_number + 1 where id = ?1 returning last_submission_number")
                .setParameter(1, consultation)
                .getSingleResult();
        return number.intValue();
    }

    Optional<Submission> submission(long consultation, int number) {
        return em.createNamedQuery("Submission.numbered", Submission.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Submission> referenced(long consultation, String reference) {
        return em.createNamedQuery("Submission.referenced", Submission.class)
                .setParameter("consultation", consultation)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Set<String> known(long consultation, Set<String> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createNamedQuery("Submission.known", String.class)
                .setParameter("consultation", consultation)
                .setParameter("references", references)
                .getResultList());
    }

    Page<ListedSubmission> page(long consultation, SubmissionFilter filter, Optional<Integer> after, int size) {
        var conditions = new StringBuilder("s.consultationId = :consultation");
        var parameters = new LinkedHashMap<String, Object>(Map.of("consultation", consultation));
        filter.group().ifPresent(value -> {
            conditions.append(" and s.submitter.group = :group");
            parameters.put("group", value);
        });
        filter.country().ifPresent(value -> {
            conditions.append(" and s.submitter.country = :country");
            parameters.put("country", value);
        });
        filter.language().ifPresent(value -> {
            conditions.append(" and s.language = :language");
            parameters.put("language", value);
        });
        after.ifPresent(value -> {
            conditions.append(filter.newestFirst() ? " and s.number < :after" : " and s.number > :after");
            parameters.put("after", value);
        });
        var order = " order by s.number" + (filter.newestFirst() ? " desc" : "");
        var query = em.createQuery(LISTED + conditions + order, ListedSubmission.class);
        parameters.forEach(query::setParameter);
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, last -> String.valueOf(last.number()));
    }

    @SuppressWarnings("unchecked")
    List<SubmissionTally> tallies(long consultation) {
        List<Object[]> rows = em.createNativeQuery(
                        "select t.group_code, t.total from submission_tally t left join stakeholder_group g"
                                + " on g.code = t.group_code where t.consultation_id = ?1 order by g.place nulls last")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new SubmissionTally(StakeholderGroup.of((String) row[0]), ((Number) row[1]).intValue()))
                .toList();
    }
}
