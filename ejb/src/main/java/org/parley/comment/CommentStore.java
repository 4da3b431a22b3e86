package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;

/** Comments, replies and their tallies in the database. */
@ApplicationScoped
class CommentStore {
    /** Support before number; as the index has it. */
    private static final String RANK = "(cast(c.support_total as bigint) * 1000000000 - c.number)";

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** Takes the next number of the consultation; others who want one wait until this transaction ends. */
    int nextNumber(long consultation) {
        var number =
                (Number) em.createNativeQuery("update consultation set last_comment_number = last_comment_number + 1"
                                + " where id = ?1 returning last_comment_number")
                        .setParameter(1, consultation)
                        .getSingleResult();
        return number.intValue();
    }

    Optional<Comment> comment(long consultation, int number) {
        return em.createQuery(
                        "select c from Comment c where c.consultationId = :consultation and c.number = :number",
                        Comment.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Page<Comment> page(long consultation, CommentFilter filter, Optional<Integer> after, int size) {
        var conditions = Conditions.of(consultation, filter);
        after.ifPresent(number -> conditions.and(filter.newestFirst() ? "c.number < ?" : "c.number > ?", number));
        var order = " order by number" + (filter.newestFirst() ? " desc" : "");
        var query = conditions.fill(
                em.createNativeQuery("select c.* from " + conditions.source(order, size + 1), Comment.class));
        List<Comment> found = query.setMaxResults(size + 1).getResultList();
        return Page.of(found, size, last -> String.valueOf(last.number()));
    }

    /**
     * A page of comments, those with most support first and of those alike the older first.
     *
     * @param after rank of the last comment of the page before
     */
    @SuppressWarnings("unchecked")
    Page<Comment> mostSupported(long consultation, CommentFilter filter, Optional<Long> after, int size) {
        var conditions = Conditions.of(consultation, filter);
        after.ifPresent(rank -> conditions.and(RANK + " < ?", rank));
        var order = " order by " + RANK + " desc";
        var query = conditions.fill(
                em.createNativeQuery("select c.* from " + conditions.source(order, size + 1), Comment.class));
        List<Comment> found = query.setMaxResults(size + 1).getResultList();
        return Page.of(found, size, last -> String.valueOf(last.supportTotal() * 1_000_000_000L - last.number()));
    }

    /** How many comments the filter lets through, counted up to {@code most}. */
    int count(long consultation, CommentFilter filter, int most) {
        var conditions = Conditions.of(consultation, filter);
        var counted = "select count(*) from (select 1 from comment c where c.withdrawn_at is null and " + conditions
                + conditions.onParagraph() + " limit " + most + ") c";
        return ((Number) conditions.fill(em.createNativeQuery(counted)).getSingleResult()).intValue();
    }

    /**
     * The newest proposals for a paragraph or heading, but not the one with this number. Those on each paragraph that it
     * comes from are read from the newest on, so that thousands of comments beside them cost nothing.
     */
    @SuppressWarnings("unchecked")
    List<Comment> proposals(long paragraph, CommentTarget target, int except, int most) {
        return em.createNativeQuery(
                        "select c.* from paragraph_descent d cross join lateral (select * from comment c"
                                + " where c.paragraph_id = d.ancestor_id and c.kind = 'AMENDMENT' and c.target = ?2"
                                + " and c.number <> ?3 and c.withdrawn_at is null order by c.number desc limit " + most
                                + ") c where d.paragraph_id = ?1 order by c.number desc limit " + most,
                        Comment.class)
                .setParameter(1, paragraph)
                .setParameter(2, target.name())
                .setParameter(3, except)
                .getResultList();
    }

    /** Amendments that build on another, oldest first. */
    List<Comment> buildingOn(long consultation, int number, int most) {
        return em.createQuery(
                        "select c from Comment c where c.consultationId = :consultation and c.buildsOn = :number"
                                + " order by c.number",
                        Comment.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    List<Reply> replies(long comment, int after, int size) {
        return em.createNamedQuery("Reply.of", Reply.class)
                .setParameter("comment", comment)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Number of the last reply, after which a new one comes; locks the thread until this transaction ends. */
    int lastReply(long comment) {
        em.createNativeQuery("select id from comment where id = ?1 for update")
                .setParameter(1, comment)
                .getSingleResult();
        return ((Number) em.createNativeQuery("select coalesce(max(place), 0) from reply where comment_id = ?1")
                        .setParameter(1, comment)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    List<CommentTally> tallies(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select paragraph_id, group_code, kind, total, answered, withdrawn"
                        + " from comment_tally where consultation_id = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new CommentTally(
                        ((Number) row[0]).longValue(),
                        StakeholderGroup.of((String) row[1]).orElseThrow(),
                        CommentKind.valueOf((String) row[2]),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue()))
                .toList();
    }
}
