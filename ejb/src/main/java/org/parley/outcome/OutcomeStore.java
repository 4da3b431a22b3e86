package org.parley.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.kernel.Digest;
import org.parley.kernel.Slug;
import org.parley.outcome.OutcomeEditions.Unprinted;

/** Editions, their PDFs and corrections in the database. */
@ApplicationScoped
class OutcomeStore {
    @PersistenceContext
    EntityManager em;

    Consultation consultation(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id)).orElseThrow();
    }

    /** Whether any version of any document is published. */
    boolean hasText(long consultation) {
        return !em.createNativeQuery("select 1 from document d join document_version v on v.document_id = d.id"
                        + " where d.consultation_id = ?1 and v.published_at is not null limit 1")
                .setParameter(1, consultation)
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<EditionEntry> entries(long consultation) {
        return em.createNamedQuery("OutcomeEdition.entries", EditionEntry.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    Optional<OutcomeEdition> edition(long consultation, int number) {
        return em.createNamedQuery("OutcomeEdition.numbered", OutcomeEdition.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> printed(long edition) {
        List<Object> found = em.createNativeQuery("select content from outcome_pdf where edition_id = ?1")
                .setParameter(1, edition)
                .getResultList();
        return found.stream().map(content -> (byte[]) content).findFirst();
    }

    void keep(long edition, byte[] pdf, Instant now) {
        em.createNativeQuery("insert into outcome_pdf (edition_id, content, digest, printed_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, edition)
                .setParameter(2, pdf)
                .setParameter(3, Digest.of(pdf))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Unprinted> unprinted() {
        List<Object[]> found = em.createNativeQuery(
                        "select c.slug, e.number from outcome_edition e join consultation c on"
                                + " c.id = e.consultation_id left join outcome_pdf p on p.edition_id = e.id"
                                + " where p.edition_id is null order by e.id desc limit 1")
                .getResultList();
        return found.stream()
                .map(row -> new Unprinted(new Slug((String) row[0]), ((Number) row[1]).intValue()))
                .findFirst();
    }

    Optional<Correction> open(long consultation) {
        return em.createNamedQuery("Correction.open", Correction.class)
                .setParameter("consultation", consultation)
                .getResultStream()
                .findFirst();
    }

    /** The open correction; others who want to change it wait until this transaction ends. */
    Optional<Correction> held(long consultation) {
        em.createNativeQuery("select id from correction where consultation_id = ?1 and ended_at is null for update")
                .setParameter(1, consultation)
                .getResultList();
        return open(consultation);
    }
}
