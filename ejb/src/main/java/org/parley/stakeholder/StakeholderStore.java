package org.parley.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Persons, organisations and mandates in the database. */
@ApplicationScoped
class StakeholderStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    Optional<Organisation> organisation(String slug) {
        return em.createNamedQuery("Organisation.bySlug", Organisation.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Organisation> organisationNamed(String name) {
        return em.createNamedQuery("Organisation.byName", Organisation.class)
                .setParameter("key", Organisation.key(name))
                .getResultStream()
                .findFirst();
    }

    Optional<Mandate> mandate(long id) {
        return Optional.ofNullable(em.find(Mandate.class, id));
    }

    Optional<Mandate> mandate(long person, long organisation) {
        return em.createNamedQuery("Mandate.find", Mandate.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    List<Object[]> mandates(long person) {
        return em.createNamedQuery("Mandate.of", Object[].class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Object[]> requests(long lead) {
        return em.createNamedQuery("Mandate.requests", Object[].class)
                .setParameter("lead", lead)
                .getResultList();
    }
}
