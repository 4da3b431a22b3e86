package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parley.kernel.Slug;

/** Documents, versions and paragraphs in the database. */
@ApplicationScoped
class DocumentStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** Fresh identities for the lineages of so many paragraphs. */
    @SuppressWarnings("unchecked")
    List<Number> lineages(int count) {
        return em.createNativeQuery("select nextval('id_sequence') from generate_series(1, ?1)")
                .setParameter(1, count)
                .getResultList();
    }

    Optional<Document> document(long consultation, Slug slug) {
        return em.createNamedQuery("Document.bySlug", Document.class)
                .setParameter("consultation", consultation)
                .setParameter("slug", slug.value())
                .getResultStream()
                .findFirst();
    }

    List<Document> documents(long consultation) {
        return em.createNamedQuery("Document.of", Document.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Newest first. A document has few versions. */
    List<DocumentVersion> versions(long document) {
        return em.createNamedQuery("DocumentVersion.of", DocumentVersion.class)
                .setParameter("document", document)
                .getResultList();
    }

    Optional<DocumentVersion> version(long id) {
        return Optional.ofNullable(em.find(DocumentVersion.class, id));
    }

    Optional<Document> document(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    List<Paragraph> paragraphs(long version) {
        return em.createNamedQuery("Paragraph.of", Paragraph.class)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<Paragraph> paragraph(long version, String number) {
        return em.createNamedQuery("Paragraph.numbered", Paragraph.class)
                .setParameter("version", version)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Paragraph> paragraph(long id) {
        return Optional.ofNullable(em.find(Paragraph.class, id));
    }
}
