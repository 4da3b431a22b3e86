package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parley.document.Paragraph;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;

/** Comments, replies and their tallies in the database. */
@ApplicationScoped
class CommentStore {
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
        var order = filter.newestFirst() ? " order by c.number desc" : " order by c.number";
        var query = conditions.fill(
                em.createNativeQuery("select c.* from comment c where " + conditions + order, Comment.class));
        List<Comment> found = query.setMaxResults(size + 1).getResultList();
        return Page.of(found, size, last -> String.valueOf(last.number()));
    }

    /** How many comments the filter lets through, counted up to {@code most}. */
    int count(long consultation, CommentFilter filter, int most) {
        var conditions = Conditions.of(consultation, filter);
        var counted = "select count(*) from (select 1 from comment c where c.withdrawn_at is null and " + conditions
                + " limit " + most + ") c";
        return ((Number) conditions.fill(em.createNativeQuery(counted)).getSingleResult()).intValue();
    }

    /** The first few comments of every paragraph of a stretch, amendments first, then the newest. */
    @SuppressWarnings("unchecked")
    List<Comment> leading(List<Paragraph> stretch, CommentFilter filter, int perParagraph) {
        var conditions = Conditions.onParagraphs(stretch, filter);
        var ranked = "select c.*, p.place as paragraph_place, row_number() over (partition by c.paragraph_id"
                + " order by (c.kind = 'AMENDMENT') desc, c.number desc) as place_within"
                + " from comment c join paragraph p on p.id = c.paragraph_id where c.withdrawn_at is null and "
                + conditions;
        var query = em.createNativeQuery(
                "select * from (" + ranked + ") c where place_within <= " + perParagraph
                        + " order by paragraph_place, place_within",
                Comment.class);
        return conditions.fill(query).getResultList();
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
