package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;

/** Jobs and their tables in the database. */
@ApplicationScoped
class IntakeStore {
    private static final int RECENT = 20;

    @PersistenceContext
    EntityManager em;

    void add(IntakeJob job, byte[] content) {
        em.persist(job);
        em.flush();
        em.createNativeQuery("update intake_job set content = ?1 where id = ?2")
                .setParameter(1, content)
                .setParameter(2, job.id())
                .executeUpdate();
    }

    Optional<IntakeJob> job(long id) {
        return Optional.ofNullable(em.find(IntakeJob.class, id));
    }

    Optional<IntakeJob> job(long consultation, long id) {
        return job(id).filter(job -> job.consultation() == consultation);
    }

    /** The consultation of a job; others who add submissions to it wait until this transaction ends. */
    Consultation lockedConsultation(IntakeJob job) {
        return em.find(Consultation.class, job.consultation(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The bytes of the table, as long as they are kept. */
    Optional<byte[]> content(IntakeJob job) {
        List<?> found = em.createNativeQuery("select content from intake_job where id = ?1 and content is not null")
                .setParameter(1, job.id())
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    void dropContent(IntakeJob job) {
        em.createNativeQuery("update intake_job set content = null where id = ?1")
                .setParameter(1, job.id())
                .executeUpdate();
    }

    /** Drops the bytes of all tables of a consultation that were only checked. */
    void dropCheckedTables(long consultation) {
        em.createNativeQuery("update intake_job set content = null where consultation_id = ?1 and dry_run"
                        + " and content is not null and finished_at is not null")
                .setParameter(1, consultation)
                .executeUpdate();
    }

    /** The latest jobs of a consultation, newest first. */
    List<IntakeJob> recent(long consultation) {
        return em.createNamedQuery("IntakeJob.recent", IntakeJob.class)
                .setParameter("consultation", consultation)
                .setMaxResults(RECENT)
                .getResultList();
    }

    /** Jobs that wait or that a stop of the server interrupted, oldest first. */
    List<Long> unfinished() {
        return em.createNamedQuery("IntakeJob.unfinished", Long.class).getResultList();
    }
}
