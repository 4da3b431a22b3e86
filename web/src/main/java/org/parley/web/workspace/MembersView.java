package org.parley.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.Colleague;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Invitation;
import org.parley.web.Form;

/**
 * What the page of the colleagues of an organisation shows.
 *
 * @param held the reader's mandate
 * @param colleagues who speaks for the organisation, and who wants to
 * @param invitations that were made; for leads only
 * @param code of the invitation that was just made, shown this once
 * @param now when the page was made
 * @param form for a new invitation
 * @param sentence why something was refused; empty for nothing
 * @param done what was just done; null for nothing
 */
public record MembersView(
        HeldMandate held,
        List<Colleague> colleagues,
        List<Invitation> invitations,
        Optional<String> code,
        Instant now,
        Form form,
        String sentence,
        @Nullable String done) {
    public MembersView {
        colleagues = List.copyOf(colleagues);
        invitations = List.copyOf(invitations);
    }

    public String path() {
        return "/organisations/" + held.organisation().slug();
    }
}
