package org.parley.web.campaign;

import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.web.Form;

/**
 * The forms on the page of a campaign as typed, and why one was refused.
 *
 * @param act which form: {@code answer}, {@code name}, {@code members}, {@code merge} or {@code put-in}; empty for none
 * @param form what was typed in it, with what is wrong
 * @param refusal why it was refused, where it is not the fields; null otherwise
 */
public record CampaignForms(String act, Form form, @Nullable String refusal) {
    /** Nothing typed. */
    static final CampaignForms NONE = new CampaignForms("", Form.empty(), null);

    /** What was typed in a form, empty if it was another. */
    public Form form(String wanted) {
        return act.equals(wanted) ? form : Form.empty();
    }

    static boolean changeable(Consultation consultation) {
        return consultation.phase() == Phase.OPEN || consultation.phase() == Phase.CONSOLIDATING;
    }
}
