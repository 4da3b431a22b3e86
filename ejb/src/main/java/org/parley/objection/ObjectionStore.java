package org.parley.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.parley.position.Position;
import org.parley.stakeholder.Organisation;
import org.parley.stakeholder.StakeholderGroup;

/** Who may read, and objections, in the database. */
@ApplicationScoped
class ObjectionStore {
    /** A group means those of it who took part; an organisation means whoever speaks for it. */
    private static final String SEATS = """
            select a.group_code, coalesce(o.slug, ''), a.ends_at
            from reading_access a
            join participant p on p.consultation_id = a.consultation_id and p.group_code = a.group_code
            left join organisation o on p.party = 'o' || o.id
            where a.consultation_id = ?1 and a.organisation_id is null and a.ended_at is null and a.ends_at >= ?3
                and p.contributions > 0 and p.party in (
                    select 'p' || cast(?2 as bigint) union all
                    select 'o' || m.organisation_id from mandate m where m.person_id = ?2 and m.state = 'GRANTED')
            union
            select a.group_code, o.slug, a.ends_at
            from reading_access a
            join mandate m on m.organisation_id = a.organisation_id and m.person_id = ?2 and m.state = 'GRANTED'
            join organisation o on o.id = a.organisation_id
            where a.consultation_id = ?1 and a.ended_at is null and a.ends_at >= ?3
            order by 1, 2
            """;

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    List<ReadingAccess> accesses(long consultation) {
        return em.createNamedQuery("ReadingAccess.of", ReadingAccess.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    Optional<ReadingAccess> access(long consultation, long id) {
        return Optional.ofNullable(em.find(ReadingAccess.class, id))
                .filter(access -> access.consultation() == consultation);
    }

    Optional<Organisation> organisation(String slug) {
        return em.createNamedQuery("Organisation.bySlug", Organisation.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Seat> seats(long consultation, long person, Instant now) {
        List<Object[]> rows = em.createNativeQuery(SEATS)
                .setParameter(1, consultation)
                .setParameter(2, person)
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Seat(StakeholderGroup.of((String) row[0]).orElseThrow(), (String) row[1], moment(row[2])))
                .toList();
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    List<Position> positions(long consultation, StakeholderGroup group) {
        return em.createNamedQuery("Position.ofGroup", Position.class)
                .setParameter("consultation", consultation)
                .setParameter("group", group)
                .getResultList();
    }

    /** A position; others who want to object to it wait until this transaction ends. */
    Optional<Position> held(long consultation, long id) {
        em.createNativeQuery("select id from position where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList();
        return Optional.ofNullable(em.find(Position.class, id))
                .filter(position -> position.consultation() == consultation);
    }

    List<Objection> of(long consultation) {
        return em.createNamedQuery("Objection.of", Objection.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** How many objections of the person, or in a name in which they speak, are older than the position as it reads now. */
    int answered(long consultation, long person) {
        var found = (Number) em.createNativeQuery(
                        "select count(*) from objection o join position p on p.id = o.position_id"
                                + " where o.consultation_id = ?1 and o.taken_back_at is null and p.version > o.position_version"
                                + " and (o.organisation_id is null and o.author_id = ?2 or o.organisation_id in"
                                + " (select m.organisation_id from mandate m where m.person_id = ?2 and m.state = 'GRANTED'))")
                .setParameter(1, consultation)
                .setParameter(2, person)
                .getSingleResult();
        return found.intValue();
    }

    List<Objection> open(long position) {
        return em.createNamedQuery("Objection.open", Objection.class)
                .setParameter("position", position)
                .getResultList();
    }

    Optional<Objection> objection(long consultation, long id) {
        return Optional.ofNullable(em.find(Objection.class, id))
                .filter(objection -> objection.consultation() == consultation && !objection.takenBack());
    }
}
