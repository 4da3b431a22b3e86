package org.parley.workspace;

import org.parley.consultation.Consultation;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Organisation;

/**
 * The workspace of one organisation on one consultation, entered by one of its colleagues.
 *
 * @param consultation the consultation
 * @param held the mandate by which the caller is in
 */
public record Room(Consultation consultation, HeldMandate held) {
    public Organisation organisation() {
        return held.organisation();
    }

    /** Whether the caller leads the organisation. */
    public boolean leads() {
        return held.leads();
    }

    /** Whether the caller may change a draft: a lead, who brought it in, and who is to work on it. */
    public boolean mayEdit(WorkspaceDraft draft) {
        var self = held.mandate().person();
        return leads()
                || draft.author().filter(author -> author == self).isPresent()
                || draft.assignedTo().filter(assigned -> assigned == self).isPresent();
    }

    /** Whether the caller brought the draft in. */
    public boolean brought(WorkspaceDraft draft) {
        return draft.author()
                .filter(author -> author == held.mandate().person())
                .isPresent();
    }
}
