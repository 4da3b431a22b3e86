package org.parley.web.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.outcome.Correction;
import org.parley.outcome.EditionEntry;
import org.parley.publication.Overall.EditionChange;
import org.parley.web.Form;

/**
 * What the page shows on which a published outcome is corrected.
 *
 * @param consultation which consultation
 * @param editions oldest first
 * @param correction the open one
 * @param changes what it changes, in the order of its changes
 * @param form as typed
 * @param refusal why what was just sent was not taken, null if no field is at fault
 */
public record CorrectionsView(
        Consultation consultation,
        List<EditionEntry> editions,
        Optional<Correction> correction,
        List<EditionChange> changes,
        Form form,
        @Nullable String refusal) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/corrections";
    }

    /** Number of the edition that the correction will become. */
    public int next() {
        return editions.size() + 1;
    }
}
