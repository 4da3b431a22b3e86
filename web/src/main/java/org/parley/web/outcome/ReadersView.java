package org.parley.web.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.objection.ReadingAccess;
import org.parley.web.Form;

/**
 * What the page shows on which groups are given access to their positions.
 *
 * @param consultation which consultation
 * @param accesses those that were not ended
 * @param now to tell those that ran out
 * @param form as typed
 * @param refusal why what was just sent was not taken, null if no field is at fault
 * @param done whether something was just changed
 */
public record ReadersView(
        Consultation consultation,
        List<ReadingAccess> accesses,
        Instant now,
        Form form,
        @Nullable String refusal,
        boolean done) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/readers";
    }
}
