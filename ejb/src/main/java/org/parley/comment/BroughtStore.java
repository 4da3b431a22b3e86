package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The references of comments that were written without a network. */
@ApplicationScoped
class BroughtStore {
    @PersistenceContext
    EntityManager em;

    /** Others who bring comments to the consultation wait until this transaction ends. */
    void lock(long consultation) {
        em.createNativeQuery("select id from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    Optional<Integer> number(long consultation, UUID reference) {
        List<?> numbers = em.createNativeQuery(
                        "select number from comment where consultation_id = ?1 and reference = cast(?2 as uuid)")
                .setParameter(1, consultation)
                .setParameter(2, reference.toString())
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).intValue()).findFirst();
    }

    void keep(Comment comment, UUID reference) {
        em.createNativeQuery("update comment set reference = cast(?1 as uuid) where id = ?2")
                .setParameter(1, reference.toString())
                .setParameter(2, comment.id())
                .executeUpdate();
    }
}
