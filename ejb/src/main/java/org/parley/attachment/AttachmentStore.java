package org.parley.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Attachments, their words and their bytes in the database. */
@ApplicationScoped
class AttachmentStore {
    @PersistenceContext
    EntityManager em;

    void add(Attachment attachment, CleanFile file) {
        em.persist(attachment);
        em.flush();
        em.createNativeQuery("insert into attachment_content (attachment_id, content, words) values (?1, ?2, ?3)")
                .setParameter(1, attachment.id())
                .setParameter(2, file.content())
                .setParameter(3, file.text())
                .executeUpdate();
    }

    /** Others who would attach to the submission wait until this transaction ends. */
    void lock(long submission) {
        em.createNativeQuery("select id from submission where id = ?1 for update")
                .setParameter(1, submission)
                .getResultList();
    }

    List<Attachment> of(long submission) {
        return em.createNamedQuery("Attachment.ofSubmission", Attachment.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    Optional<Attachment> placed(long submission, int place) {
        return em.createNamedQuery("Attachment.placed", Attachment.class)
                .setParameter("submission", submission)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    byte[] content(Attachment attachment) {
        return (byte[]) em.createNativeQuery("select content from attachment_content where attachment_id = ?1")
                .setParameter(1, attachment.id())
                .getSingleResult();
    }

    /** Bytes that an account attached since. */
    long attached(long account, Instant since) {
        return em.createNamedQuery("Attachment.ofDay", Long.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .getSingleResult();
    }
}
