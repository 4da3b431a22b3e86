package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.stakeholder.Invitation;

/**
 * An invitation to speak for an organisation.
 *
 * @param id its identity
 * @param code what is passed on; only in the answer that makes it
 * @param madeAt when it was made
 * @param expiresAt until when it is good
 * @param usesLeft for how many more people
 * @param revoked whether a lead took it back
 */
public record InvitationData(
        long id, Optional<String> code, Instant madeAt, Instant expiresAt, int usesLeft, boolean revoked) {
    static InvitationData of(Invitation invitation, Optional<String> code) {
        return new InvitationData(
                invitation.id(),
                code,
                invitation.madeAt(),
                invitation.expiresAt(),
                invitation.usesLeft(),
                invitation.revoked());
    }
}
