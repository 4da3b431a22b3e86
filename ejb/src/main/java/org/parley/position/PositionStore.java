package org.parley.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

/** Positions and their quotations in the database. */
@ApplicationScoped
class PositionStore {
    @PersistenceContext
    EntityManager em;

    void add(Position position) {
        em.persist(position);
    }

    void flush() {
        em.flush();
    }

    /** Every position of a consultation with its quotations, in one statement. */
    List<Position> of(long consultation) {
        return em.createNamedQuery("Position.of", Position.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** The positions on a paragraph, whatever the version on which they were written. */
    List<Position> on(long consultation, Paragraph paragraph) {
        return em.createNamedQuery("Position.on", Position.class)
                .setParameter("consultation", consultation)
                .setParameter("lineage", paragraph.lineage())
                .getResultList();
    }

    /** The position of a group; others who want to write one on the paragraph wait until this transaction ends. */
    Optional<Position> toWrite(long consultation, Paragraph paragraph, StakeholderGroup group) {
        em.createNativeQuery("select id from paragraph where id = ?1 for no key update")
                .setParameter(1, paragraph.id())
                .getSingleResult();
        return on(consultation, paragraph).stream()
                .filter(position -> position.group() == group)
                .findFirst();
    }

    List<Comment> comments(long consultation, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Comment c where c.consultationId = :consultation and c.number in :numbers",
                                Comment.class)
                        .setParameter("consultation", consultation)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }
}
