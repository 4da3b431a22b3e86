package org.parley.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.kernel.Conflict;
import org.parley.kernel.Page;

/** Consultations and their changes of phase in the database. */
@ApplicationScoped
class ConsultationStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** @throws Conflict if somebody else changed the same meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Conflict("stale", Map.of());
        }
    }

    Optional<Consultation> consultation(String slug) {
        return em.createNamedQuery("Consultation.bySlug", Consultation.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Consultation> consultation(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id));
    }

    /** The phase, which nobody else can change until this transaction ends. */
    Phase heldPhase(long id) {
        return Phase.valueOf((String) em.createNativeQuery("select phase from consultation where id = ?1 for share")
                .setParameter(1, id)
                .getSingleResult());
    }

    List<PhaseChange> changes(long consultation) {
        return em.createNamedQuery("PhaseChange.of", PhaseChange.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Newest first, by identity: identities grow with time. */
    Page<Consultation> page(Set<Phase> phases, Optional<Long> before, int size) {
        var found = em.createQuery(
                        "select c from Consultation c where c.phase in :phases and c.id < :before order by c.id desc",
                        Consultation.class)
                .setParameter("phases", phases)
                .setParameter("before", before.orElse(Long.MAX_VALUE))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }

    /** Those with one of the slugs, newest first, by identity. */
    Page<Consultation> among(Set<String> slugs, Optional<Long> before, int size) {
        if (slugs.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var found = em.createQuery(
                        "select c from Consultation c where c.slug in :slugs and c.id < :before order by c.id desc",
                        Consultation.class)
                .setParameter("slugs", slugs)
                .setParameter("before", before.orElse(Long.MAX_VALUE))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }
}
