package org.parley.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.kernel.Conflict;

/** Meetings in the database. */
@ApplicationScoped
class MeetingStore {
    /** Nobody reads longer lists; a calendar shows the next ones. */
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    void add(Meeting meeting) {
        em.persist(meeting);
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

    /** The next number of the consultation; others who want one wait until this transaction ends. */
    int nextNumber(long consultation) {
        em.createNativeQuery("select 1 from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
        return em.createQuery(
                                "select coalesce(max(m.number), 0) from Meeting m where m.consultationId = :consultation",
                                Integer.class)
                        .setParameter("consultation", consultation)
                        .getSingleResult()
                + 1;
    }

    /** By their start. */
    List<Meeting> meetings(long consultation) {
        return em.createNamedQuery("Meeting.of", Meeting.class)
                .setParameter("consultation", consultation)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<Meeting> meeting(long consultation, int number) {
        return em.createNamedQuery("Meeting.numbered", Meeting.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Of all consultations that are not drafts, those that end after the moment, by their start. */
    List<Dated> ahead(Instant after) {
        return em.createQuery(
                        "select m, c from Meeting m, Consultation c where c.id = m.consultationId and m.endsAt >= :after"
                                + " and c.phase <> org.parley.consultation.Phase.DRAFT order by m.startsAt, m.id",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Dated((Consultation) row[1], Optional.of((Meeting) row[0])))
                .toList();
    }

    /** The consultations whose deadline is after the moment, by their deadline. */
    List<Dated> deadlines(Instant after) {
        return em.createQuery(
                        "select c from Consultation c where c.deadline >= :after"
                                + " and c.phase <> org.parley.consultation.Phase.DRAFT order by c.deadline, c.id",
                        Consultation.class)
                .setParameter("after", after)
                .setMaxResults(MOST)
                .getResultStream()
                .map(consultation -> new Dated(consultation, Optional.empty()))
                .toList();
    }
}
