package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;

/** Puts texts in preparation: the first version of a new document, or the next one of a document. */
@ApplicationScoped
class NewTexts {
    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    /** Adds a document with a first version; gives the slug of the document. */
    String document(Consultation consultation, NewDocument typed, Draft draft, String source) {
        var title = String.valueOf(typed.title()).strip();
        var language = String.valueOf(typed.language()).strip();
        var document =
                new Document(consultation.id(), free(consultation, typed, title), title, language, clock.instant());
        store.add(document);
        version(document, 1, draft, source);
        return document.slug().value();
    }

    /**
     * Adds the next version of a document; gives its number.
     *
     * @throws Conflict if the newest version is in preparation
     */
    int next(Document document, List<DocumentVersion> versions, Draft draft, String source) {
        var newest = versions.getFirst();
        if (!newest.published()) {
            throw new Conflict("version-in-preparation", Map.of("number", newest.number()));
        }
        version(document, newest.number() + 1, draft, source);
        return newest.number() + 1;
    }

    private void version(Document document, int number, Draft draft, String source) {
        var version = new DocumentVersion(document.id(), number, Faults.shortened(source), clock.instant());
        store.add(version);
        store.flush();
        store.add(new Cuts(version.id(), draft));
        store.flush();
    }

    private Slug free(Consultation consultation, NewDocument typed, String title) {
        var wished = typed.address();
        if (wished != null && !wished.isBlank() && !Slug.wellFormed(wished.strip())) {
            throw new Invalid("address", "slug", Map.of("value", Faults.shortened(wished)));
        }
        var first = wished == null || wished.isBlank() ? Slug.from(title, "document") : new Slug(wished.strip());
        var slug = first;
        for (int number = 2; taken(consultation, slug); number++) {
            slug = first.numbered(number);
        }
        return slug;
    }

    /** Pages of the product stand at {@code new}. */
    private boolean taken(Consultation consultation, Slug slug) {
        return slug.value().equals("new")
                || store.document(consultation.id(), slug).isPresent();
    }
}
