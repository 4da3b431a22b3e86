package org.parley.web.outcome;

import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;
import org.parley.participation.Invited;
import org.parley.participation.InvitedTally;
import org.parley.web.Form;

/**
 * What the page with the invited organisations shows.
 *
 * @param consultation which consultation
 * @param tally how many were invited and took part
 * @param show {@code responded} or {@code silent} to see only these; empty for all
 * @param page one page of them
 * @param form as typed
 * @param refusal why what was just sent was not taken, null if no field is at fault
 * @param done what was just done, as a sentence; null if nothing
 */
public record InvitedView(
        Consultation consultation,
        InvitedTally tally,
        String show,
        Page<Invited> page,
        Form form,
        @Nullable String refusal,
        @Nullable String done) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/invited";
    }

    /** Address of the following page. */
    public String more(String cursor) {
        return path() + "?after=" + cursor + (show.isEmpty() ? "" : "&show=" + show);
    }

    /** Whether the list may be changed. */
    public boolean open() {
        return !consultation.phase().concluded();
    }
}
