package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.consolidation.NextDraft;
import org.parley.consolidation.NextDrafts;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.kernel.Slug;

/** Opens the texts of a consultation to its secretariat, each with the draft that grows from it. */
@RequestScoped
class Desk {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    NextDrafts drafts;

    /**
     * A document before its secretariat.
     *
     * @param opened at its newest published version
     * @param draft that grows from it, if one was started
     */
    record Text(Consultation consultation, OpenDocument opened, Optional<NextDraft> draft) {
        Slug slug() {
            return consultation.slug();
        }

        Slug document() {
            return opened.document().slug();
        }

        String path() {
            return Desk.path(consultation) + "/" + document();
        }
    }

    static String path(Consultation consultation) {
        return "/consultations/" + consultation.slug() + "/workbench/consolidation";
    }

    Consultation consultation(String slug) {
        return consultations.ofSecretariat(new Slug(slug));
    }

    List<OpenDocument> texts(Consultation consultation) {
        return documents.published(consultation);
    }

    Text text(String slug, String document) {
        var consultation = consultation(slug);
        var opened = documents.open(consultation, new Slug(document), Optional.empty());
        return new Text(consultation, opened, drafts.growing(consultation.slug(), new Slug(document)));
    }

    /** The draft of a text; where none grows, nothing is there. */
    NextDraft draft(Text text) {
        return drafts.draft(text.slug(), text.document());
    }
}
