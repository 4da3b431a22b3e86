package org.parley.web.campaign;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.campaign.Member;
import org.parley.disposition.Disposition;

/**
 * A member of a campaign beside its text.
 *
 * @param member the member
 * @param difference between the text of the campaign and that of the member; empty if they are the same
 * @param disposition its answer
 */
public record MemberRow(Member member, List<Run> difference, Optional<Disposition> disposition) {
    public MemberRow {
        difference = List.copyOf(difference);
    }
}
