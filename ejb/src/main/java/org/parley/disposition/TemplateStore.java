package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.kernel.Conflict;

/** Templates of reasons in the database. */
@ApplicationScoped
class TemplateStore {
    @PersistenceContext
    EntityManager em;

    List<ReasonTemplate> templates(long consultation) {
        return em.createQuery(
                        "select t from ReasonTemplate t where t.consultationId = :consultation order by t.place",
                        ReasonTemplate.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    Optional<ReasonTemplate> named(long consultation, String name) {
        return em.createQuery(
                        "select t from ReasonTemplate t where t.consultationId = :consultation and t.name = :name",
                        ReasonTemplate.class)
                .setParameter("consultation", consultation)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Others who change the templates of the consultation wait until this transaction ends. */
    void hold(long consultation) {
        em.createNativeQuery("select 1 from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    void add(ReasonTemplate template) {
        em.persist(template);
        em.flush();
    }

    void remove(ReasonTemplate template) {
        em.remove(template);
    }

    /** @throws Conflict if somebody else changed the same meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Conflict("stale", Map.of());
        }
    }
}
