package org.parley.web.api;

import java.time.Instant;
import org.parley.disposition.Disposition;

/**
 * What became of a comment.
 *
 * @param decision accepted, accepted-in-part, not-accepted, out-of-scope or noted
 * @param reason why, Markdown
 * @param decidedAt when it was last decided
 * @param version grows with every change, from 1
 */
public record DispositionData(String decision, String reason, Instant decidedAt, int version) {
    static DispositionData of(Disposition disposition) {
        return new DispositionData(
                disposition.decision().code(), disposition.reason(), disposition.decidedAt(), disposition.version());
    }
}
