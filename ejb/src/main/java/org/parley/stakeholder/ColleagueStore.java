package org.parley.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mandates of one organisation and its invitations in the database. */
@ApplicationScoped
class ColleagueStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Optional<HeldMandate> held(long person, String organisation) {
        return em.createQuery(
                        "select m, o from Mandate m, Organisation o where m.personId = :person"
                                + " and o.id = m.organisationId and o.slug = :organisation",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst()
                .map(row -> new HeldMandate((Mandate) row[0], (Organisation) row[1]));
    }

    List<Colleague> colleagues(long organisation) {
        return em.createQuery(
                        "select m, p from Mandate m, Person p where m.organisationId = :organisation"
                                + " and p.id = m.personId and m.state <> org.parley.stakeholder.Mandate.State.ENDED"
                                + " order by p.name, m.id",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(row -> colleague((Mandate) row[0], (Person) row[1]))
                .toList();
    }

    private static Colleague colleague(Mandate mandate, Person person) {
        return new Colleague(mandate.id(), person.id(), person.name(), mandate.lead(), mandate.state());
    }

    Map<Long, String> names(Collection<Long> persons) {
        return em.createQuery("select p from Person p where p.id in :persons", Person.class)
                .setParameter("persons", persons)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    Optional<Mandate> mandate(long id, long organisation) {
        return Optional.ofNullable(em.find(Mandate.class, id)).filter(found -> found.organisation() == organisation);
    }

    /** The mandate of a person in an organisation, in any state. */
    Optional<Mandate> mandateOf(long person, long organisation) {
        return em.createNamedQuery("Mandate.find", Mandate.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** Makes others who change who leads the organisation wait until this transaction ends. */
    void lock(long organisation) {
        em.createNativeQuery("select id from organisation where id = ?1 for no key update")
                .setParameter(1, organisation)
                .getSingleResult();
    }

    Organisation organisation(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id)).orElseThrow();
    }

    List<Invitation> invitations(long organisation) {
        return em.createQuery(
                        "select i from Invitation i where i.organisationId = :organisation order by i.id desc",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setMaxResults(50)
                .getResultList();
    }

    Optional<Invitation> invitation(long id, long organisation) {
        return Optional.ofNullable(em.find(Invitation.class, id)).filter(found -> found.organisation() == organisation);
    }

    Optional<Invitation> invitation(String digest) {
        return em.createQuery("select i from Invitation i where i.codeDigest = :digest", Invitation.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Takes one use of an invitation; false if it has none left or has ended. */
    boolean use(long invitation, Instant now) {
        return em.createNativeQuery(
                                "update organisation_invitation set uses_left = uses_left - 1, version = version + 1"
                                        + " where id = ?1 and uses_left > 0 and revoked_at is null and expires_at > ?2")
                        .setParameter(1, invitation)
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
