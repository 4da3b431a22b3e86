package org.parley.web.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.edition.Edition;
import org.parley.web.Form;

/**
 * What the page of the editions of a text shows.
 *
 * @param opened the document at its newest published version
 * @param editions published or not
 * @param carriable languages of editions that the version before has and this one has not
 * @param form the form to add one
 * @param file name of the file that was chosen and must be chosen again, empty if none
 * @param refusal why it was not added although nothing is wrong with the fields, null if it was not refused
 * @param done what was just done, null if nothing
 */
public record EditionsView(
        Consultation consultation,
        OpenDocument opened,
        List<Edition> editions,
        List<String> carriable,
        Form form,
        String file,
        @Nullable String refusal,
        @Nullable String done) {

    /** Whether the form is shown again because something was wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }

    /** Address of this page. */
    public String path() {
        return Paths.draft(consultation.slug(), opened.document().slug()) + "/editions";
    }

    /** Address of the text as everybody reads it, in a language. */
    public String reader(String language) {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug() + "?lang=" + language;
    }
}
