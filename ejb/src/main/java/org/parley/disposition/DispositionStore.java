package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.kernel.Page;

/** Dispositions, and comments beside them, in the database. */
@ApplicationScoped
class DispositionStore {
    @PersistenceContext
    EntityManager em;

    List<Disposition> of(Collection<Long> comments) {
        return comments.isEmpty()
                ? List.of()
                : em.createNamedQuery("Disposition.ofComments", Disposition.class)
                        .setParameter("comments", comments)
                        .getResultList();
    }

    Page<AnsweredComment> page(long consultation, CommentFilter filter, Optional<Integer> after, int size) {
        return page(consultation, filter, Optional.empty(), after, size);
    }

    Page<AnsweredComment> page(
            long consultation, CommentFilter filter, Optional<Decision> decision, Optional<Integer> after, int size) {
        var found = new FilteredComments(consultation, filter)
                .decided(decision).after(after).of(em, "select c, d").setMaxResults(size + 1).getResultList().stream()
                        .map(DispositionStore::answered)
                        .toList();
        return Page.of(found, size, last -> String.valueOf(last.comment().number()));
    }

    private static AnsweredComment answered(Object[] row) {
        return new AnsweredComment((Comment) row[0], Optional.ofNullable((Disposition) row[1]));
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

    int lastNumber(long consultation) {
        return em.createQuery(
                        "select coalesce(max(c.number), 0) from Comment c where c.consultationId = :consultation",
                        Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }

    List<Comment> comments(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Numbers of comments, by identity. */
    Map<Long, Integer> numbers(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c.id, c.number from Comment c where c.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
