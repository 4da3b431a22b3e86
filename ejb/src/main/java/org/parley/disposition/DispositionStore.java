package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.kernel.Page;

/** Dispositions, and comments beside them, in the database. */
@ApplicationScoped
class DispositionStore {
    @PersistenceContext
    EntityManager em;

    void add(Disposition disposition) {
        em.persist(disposition);
    }

    /** The answer to a comment; others who want to answer it wait until this transaction ends. */
    Optional<Disposition> toAnswer(long comment) {
        em.createNativeQuery("select id from comment where id = ?1 for update")
                .setParameter(1, comment)
                .getSingleResult();
        return Optional.ofNullable(em.find(Disposition.class, comment));
    }

    List<Disposition> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? List.of()
                : em.createNamedQuery("Disposition.ofComments", Disposition.class)
                        .setParameter("comments", comments)
                        .getResultList();
    }

    Page<AnsweredComment> page(long consultation, CommentFilter filter, Optional<Integer> after, int size) {
        var found = new FilteredComments(consultation, filter)
                .after(after).of(em, "select c, d").setMaxResults(size + 1).getResultList().stream()
                        .map(DispositionStore::answered)
                        .toList();
        return Page.of(found, size, last -> String.valueOf(last.comment().number()));
    }

    private static AnsweredComment answered(Object[] row) {
        return new AnsweredComment((Comment) row[0], Optional.ofNullable((Disposition) row[1]));
    }

    Optional<Integer> firstNumber(long consultation, CommentFilter filter, Optional<Integer> after) {
        return new FilteredComments(consultation, filter)
                .after(after)
                .of(em, "select c.number, c.number")
                .setMaxResults(1)
                .getResultStream()
                .map(row -> (Integer) row[0])
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<DecisionTally> decisions(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select paragraph_id, decision, total from decision_tally"
                        + " where consultation_id = ?1 and total > 0")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new DecisionTally(
                        ((Number) row[0]).longValue(), Decision.valueOf((String) row[1]), ((Number) row[2]).intValue()))
                .toList();
    }
}
