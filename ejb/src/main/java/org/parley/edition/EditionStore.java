package org.parley.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.kernel.Conflict;

/** Editions and their texts in the database. */
@ApplicationScoped
class EditionStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Edition edition) {
        em.remove(edition);
    }

    /** @throws Conflict if somebody else changed the same meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Conflict("stale", Map.of());
        }
    }

    /** In the order in which they were added. A version has few editions. */
    List<Edition> of(long version) {
        return em.createNamedQuery("Edition.of", Edition.class)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<Edition> in(long version, String language) {
        return em.createNamedQuery("Edition.in", Edition.class)
                .setParameter("version", version)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** What an edition says between two places, both included. */
    List<EditionText> between(long edition, int first, int last) {
        return em.createNamedQuery("EditionText.between", EditionText.class)
                .setParameter("edition", edition)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** All that an edition says, by identity of the paragraph or heading. */
    Map<Long, String> texts(long edition) {
        return em.createNamedQuery("EditionText.of", EditionText.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.toMap(EditionText::paragraph, EditionText::text));
    }

    /** The headings of an edition. */
    List<EditionText> headings(long edition) {
        return em.createNamedQuery("EditionText.headings", EditionText.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
