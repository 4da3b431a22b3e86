package org.parley.web.preparation;

import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.web.Form;

/**
 * What the form for the next version of a document shows.
 *
 * @param opened the document at its newest version
 * @param form what stands in the fields, with what is wrong
 * @param file name of the file that was chosen and must be chosen again, empty if none
 * @param refusal why it was not added although nothing is wrong with the fields, null if it was not refused
 */
public record NextVersionView(
        Consultation consultation,
        OpenDocument opened,
        Form form,
        String file,
        @Nullable String refusal) {

    /** Number of the current version. */
    public int before() {
        return opened.version().number();
    }

    /** Address of the form. */
    public String path() {
        return Paths.draft(consultation.slug(), opened.document().slug()) + "/version";
    }

    /** Address of the list of texts. */
    public String texts() {
        return Paths.workbench(consultation.slug()) + "/drafts";
    }

    /** Whether the form is shown again because something was wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }
}
