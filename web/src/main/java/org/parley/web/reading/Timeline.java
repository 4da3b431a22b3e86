package org.parley.web.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Phase;

/**
 * The phases of a consultation: those it went through, the present one, and those ahead.
 *
 * @param steps in order of time
 */
public record Timeline(List<Step> steps) {
    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * A phase in the life of a consultation. A phase that was entered twice makes two steps.
     *
     * @param phase which
     * @param state where it stands
     * @param since when it began; absent for what is ahead
     * @param reason why it began, as published; may be empty
     */
    public record Step(Phase phase, State state, Optional<Instant> since, String reason) {}

    public Timeline {
        steps = List.copyOf(steps);
    }

    /**
     * Adds to the past what is ahead.
     *
     * @param past what happened, oldest first; the last is the present phase
     */
    static Timeline of(List<Step> past) {
        var steps = new ArrayList<>(past);
        var present = steps.getLast();
        steps.set(steps.size() - 1, new Step(present.phase(), State.CURRENT, present.since(), present.reason()));
        Arrays.stream(Phase.values())
                .filter(phase -> phase.compareTo(present.phase()) > 0)
                .forEach(phase -> steps.add(new Step(phase, State.AHEAD, Optional.empty(), "")));
        return new Timeline(steps);
    }
}
