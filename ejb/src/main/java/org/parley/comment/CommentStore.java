package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Page<Comment> page(long consultation, CommentFilter filter, Optional<Integer> after, int size) {
        var conditions = new StringBuilder("c.consultationId = :consultation");
        var parameters = new LinkedHashMap<String, Object>(Map.of("consultation", consultation));
        filter.paragraph().ifPresent(value -> {
            conditions.append(" and c.paragraphId = :paragraph");
            parameters.put("paragraph", value);
        });
        filter.group().ifPresent(value -> {
            conditions.append(" and c.voice.group = :group");
            parameters.put("group", value);
        });
        filter.kind().ifPresent(value -> {
            conditions.append(" and c.kind = :kind");
            parameters.put("kind", value);
        });
        filter.country().ifPresent(value -> {
            conditions.append(" and c.voice.country = :country");
            parameters.put("country", value);
        });
        filter.language().ifPresent(value -> {
            conditions.append(" and c.language = :language");
            parameters.put("language", value);
        });
        after.ifPresent(value -> {
            conditions.append(filter.newestFirst() ? " and c.number < :after" : " and c.number > :after");
            parameters.put("after", value);
        });
        var query = em.createQuery(
                "select c from Comment c where " + conditions + " order by c.number"
                        + (filter.newestFirst() ? " desc" : ""),
                Comment.class);
        parameters.forEach(query::setParameter);
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, last -> String.valueOf(last.number()));
    }

    /** The first few comments of every paragraph of a version, amendments first, then the newest. */
    @SuppressWarnings("unchecked")
    List<Comment> leading(long version, int perParagraph) {
        return em.createNativeQuery(
                        "select c.* from paragraph p cross join lateral ("
                                + "select * from comment c where c.paragraph_id = p.id"
                                + " order by (c.kind = 'AMENDMENT') desc, c.number desc limit ?2) c"
                                + " where p.version_id = ?1 order by p.place, (c.kind = 'AMENDMENT') desc, c.number desc",
                        Comment.class)
                .setParameter(1, version)
                .setParameter(2, perParagraph)
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
        List<Object[]> rows = em.createNativeQuery("select paragraph_id, group_code, kind, total, answered"
                        + " from comment_tally where consultation_id = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new CommentTally(
                        ((Number) row[0]).longValue(),
                        StakeholderGroup.of((String) row[1]).orElseThrow(),
                        CommentKind.valueOf((String) row[2]),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
