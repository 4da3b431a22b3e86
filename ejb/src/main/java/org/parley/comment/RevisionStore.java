package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Former states of comments and replies in the database, and the locks under which they change. */
@ApplicationScoped
class RevisionStore {
    @PersistenceContext
    EntityManager em;

    /** The comment as it stands now; others who want to change it wait until this transaction ends. */
    Comment held(Comment comment) {
        lock(comment.id());
        em.refresh(comment);
        return comment;
    }

    /** The reply as it stands now; others who want to change its thread wait until this transaction ends. */
    Reply held(Reply reply) {
        lock(reply.comment());
        em.refresh(reply);
        return reply;
    }

    private void lock(long comment) {
        em.createNativeQuery("select id from comment where id = ?1 for no key update")
                .setParameter(1, comment)
                .getSingleResult();
    }

    /** Keeps a state that another one is about to replace. */
    void keep(Revision revision) {
        em.persist(revision);
    }

    Optional<Reply> reply(long comment, int place) {
        return em.createNamedQuery("Reply.at", Reply.class)
                .setParameter("comment", comment)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    List<Revision> former(long comment, int reply) {
        return em.createNamedQuery("Revision.of", Revision.class)
                .setParameter("comment", comment)
                .setParameter("reply", reply)
                .getResultList();
    }

    /** How many replies were made before the moment. */
    int repliesBefore(long comment, Instant moment) {
        return em.createQuery(
                        "select count(r) from Reply r where r.commentId = :comment and r.createdAt < :moment",
                        Long.class)
                .setParameter("comment", comment)
                .setParameter("moment", moment)
                .getSingleResult()
                .intValue();
    }
}
