package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Finds the paragraph on which somebody comments. */
@ApplicationScoped
class CommentPlaces {
    @Inject
    Documents documents;

    /**
     * The place that was named; absent for a comment on the whole.
     *
     * @throws Invalid if there is no such document, version or paragraph
     */
    Optional<Comment.Place> place(Consultation consultation, NewComment typed) {
        if (typed.paragraph() == null || typed.paragraph().isBlank()) {
            return Optional.empty();
        }
        var opened = opened(consultation, typed);
        try {
            var paragraph =
                    documents.paragraph(opened.version(), typed.paragraph().strip());
            return Optional.of(new Comment.Place(opened.document().id(), paragraph));
        } catch (NotFound none) {
            throw new Invalid("paragraph", "no-paragraph", Map.of("value", Faults.shortened(typed.paragraph())));
        }
    }

    private OpenDocument opened(Consultation consultation, NewComment typed) {
        if (typed.document() != null && !typed.document().isBlank()) {
            return named(consultation, typed.document(), Optional.ofNullable(typed.version()));
        }
        return documents.published(consultation).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid("paragraph", "no-document"));
    }

    private OpenDocument named(Consultation consultation, String document, Optional<Integer> version) {
        try {
            return documents.open(consultation, new Slug(document), version);
        } catch (NotFound none) {
            var value = document + version.map(number -> ", " + number).orElse("");
            throw new Invalid("document", "no-such-document", Map.of("value", Faults.shortened(value)));
        }
    }
}
