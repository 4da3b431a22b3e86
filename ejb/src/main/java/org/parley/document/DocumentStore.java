package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.kernel.Conflict;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Documents, versions and paragraphs in the database. */
@ApplicationScoped
class DocumentStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** @throws Conflict if somebody else changed the same meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Conflict("stale", Map.of());
        }
    }

    /**
     * What is under review of a version.
     *
     * @throws WrongPhase if the version is published
     */
    Cuts cuts(DocumentVersion version) {
        var cuts = em.find(Cuts.class, version.id());
        if (cuts == null) {
            throw new WrongPhase("published", "in preparation");
        }
        return cuts;
    }

    /** Fresh identities for the lineages of so many paragraphs. */
    @SuppressWarnings("unchecked")
    List<Long> lineages(int count) {
        List<Number> fresh = em.createNativeQuery("select nextval('id_sequence') from generate_series(1, ?1)")
                .setParameter(1, count)
                .getResultList();
        return fresh.stream().map(Number::longValue).toList();
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

    /** Of all documents of a consultation, published or not, newest first. */
    List<DocumentVersion> allVersions(long consultation) {
        return em.createNamedQuery("DocumentVersion.all", DocumentVersion.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** How far the texts of each of these consultations are; those without a text are left out. */
    List<Preparation> preparations(Set<String> slugs) {
        return em.createNamedQuery("DocumentVersion.preparations", Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .map(row -> new Preparation((Long) row[0], (Long) row[1] - (Long) row[2], (Long) row[2]))
                .toList();
    }

    /** Of all documents of a consultation, newest first. */
    List<DocumentVersion> publishedVersions(long consultation) {
        return em.createNamedQuery("DocumentVersion.published", DocumentVersion.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    List<Place> places(Collection<Long> paragraphs) {
        return em.createNamedQuery("Paragraph.places", Object[].class)
                .setParameter("paragraphs", paragraphs)
                .getResultStream()
                .map(row -> new Place((Document) row[0], (DocumentVersion) row[1], (Paragraph) row[2]))
                .toList();
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

    Outline outline(long version) {
        return new Outline(em.createNamedQuery("Paragraph.outline", Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new Outline.Entry(
                        (Long) row[0],
                        (Integer) row[1],
                        (Integer) row[2],
                        row[3] == null ? "" : (String) row[3],
                        row[4] == null ? "" : (String) row[4],
                        (String) row[5]))
                .toList());
    }

    List<Paragraph> stretch(long version, int first, int last) {
        return em.createNamedQuery("Paragraph.stretch", Paragraph.class)
                .setParameter("version", version)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    Optional<Paragraph> paragraph(long version, String number) {
        return em.createNamedQuery("Paragraph.numbered", Paragraph.class)
                .setParameter("version", version)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Paragraph> at(long version, int place) {
        return em.createNamedQuery("Paragraph.at", Paragraph.class)
                .setParameter("version", version)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    Optional<Paragraph> paragraph(long id) {
        return Optional.ofNullable(em.find(Paragraph.class, id));
    }
}
