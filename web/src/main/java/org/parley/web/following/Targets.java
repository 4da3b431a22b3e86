package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.notice.Subject;
import org.parley.notice.SubjectKind;

/** Finds the things that can be followed, as far as the caller may read them. */
@RequestScoped
public class Targets {
    @Inject
    Documents documents;

    @Inject
    Comments comments;

    /**
     * The thing that a target names.
     *
     * @throws NotFound if there is none
     */
    public Subject subject(Consultation consultation, Target target) {
        return switch (target.kind()) {
            case CONSULTATION -> new Subject(SubjectKind.CONSULTATION, consultation.id());
            case DOCUMENT ->
                new Subject(
                        SubjectKind.DOCUMENT,
                        opened(consultation, target).document().id());
            case PARAGRAPH ->
                new Subject(
                        SubjectKind.PARAGRAPH,
                        documents
                                .paragraph(
                                        opened(consultation, target).version(),
                                        target.paragraph().orElse(""))
                                .lineage());
            case THREAD ->
                new Subject(
                        SubjectKind.THREAD,
                        comments.comment(consultation, target.comment().orElse(0))
                                .id());
        };
    }

    /** The document that a target names, at its version. */
    OpenDocument opened(Consultation consultation, Target target) {
        return target.document()
                .map(slug -> documents.open(consultation, new Slug(slug), target.version()))
                .orElseThrow(() -> new NotFound("document", Optional.empty()));
    }
}
