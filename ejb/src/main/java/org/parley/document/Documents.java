package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Reading documents. What is in preparation, only the preparing use cases show. */
@ApplicationScoped
@Transactional
public class Documents {
    @Inject
    DocumentStore store;

    /** The documents of a consultation that have a published version, in the order in which they were added. */
    @Permitted(Right.ANYONE)
    public List<OpenDocument> published(Consultation consultation) {
        var versions = store.publishedVersions(consultation.id()).stream()
                .collect(Collectors.groupingBy(DocumentVersion::document));
        return store.documents(consultation.id()).stream()
                .filter(document -> versions.containsKey(document.id()))
                .map(document -> newest(document, versions.getOrDefault(document.id(), List.of())))
                .toList();
    }

    private static OpenDocument newest(Document document, List<DocumentVersion> versions) {
        return new OpenDocument(document, versions.getFirst(), versions);
    }

    private List<DocumentVersion> publishedVersions(Document document) {
        return store.versions(document.id()).stream()
                .filter(DocumentVersion::published)
                .toList();
    }

    /**
     * Opens a published version.
     *
     * @param number which one; the newest if absent
     * @throws NotFound if there is no such document or version
     */
    @Permitted(Right.ANYONE)
    public OpenDocument open(Consultation consultation, Slug slug, Optional<Integer> number) {
        var document = store.document(consultation.id(), slug).orElseThrow(() -> new NotFound("document", slug));
        var versions = publishedVersions(document);
        return versions.stream()
                .filter(version -> number.isEmpty() || version.number() == number.get())
                .findFirst()
                .map(version -> new OpenDocument(document, version, versions))
                .orElseThrow(() ->
                        new NotFound("version", number.map(String::valueOf).orElse("1")));
    }

    /** Headings and paragraphs of a version, in order. */
    @Permitted(Right.ANYONE)
    public List<Paragraph> paragraphs(DocumentVersion version) {
        return store.paragraphs(version.id());
    }

    /** Headings and paragraphs of a version without the text of the paragraphs. */
    @Permitted(Right.ANYONE)
    public Outline outline(DocumentVersion version) {
        return store.outline(version.id());
    }

    /** Headings and paragraphs of a version from one place to another. */
    @Permitted(Right.ANYONE)
    public List<Paragraph> stretch(DocumentVersion version, int first, int last) {
        return store.stretch(version.id(), first, last);
    }

    /**
     * A paragraph by its number.
     *
     * @throws NotFound if the version has no such paragraph
     */
    @Permitted(Right.ANYONE)
    public Paragraph paragraph(DocumentVersion version, String number) {
        return store.paragraph(version.id(), number).orElseThrow(() -> new NotFound("paragraph", number));
    }

    /** The heading or paragraph at a place of a version, counted from 1. */
    @Permitted(Right.ANYONE)
    public Optional<Paragraph> at(DocumentVersion version, int place) {
        return store.at(version.id(), place);
    }

    /** Where the paragraphs with these identities stand; those that do not exist are left out. */
    @Permitted(Right.ANYONE)
    public List<Place> places(Collection<Long> paragraphs) {
        return paragraphs.isEmpty() ? List.of() : store.places(paragraphs);
    }
}
