package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.consultation.Phase;
import org.parley.consultation.PhaseChange;

/**
 * A change of phase.
 *
 * @param from null for the founding
 * @param to the phase after it
 * @param reason why
 * @param changedAt when
 */
public record PhaseChangeData(Optional<String> from, String to, String reason, Instant changedAt) {
    static PhaseChangeData of(PhaseChange change) {
        return new PhaseChangeData(
                change.from().map(Phase::code), change.to().code(), change.reason(), change.changedAt());
    }
}
