package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.consultation.Phase;
import org.parley.web.reading.Timeline.State;
import org.parley.web.reading.Timeline.Step;

class TimelineTest {
    private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void the_last_thing_that_happened_is_the_present_and_the_rest_is_ahead() {
        var steps = Timeline.of(List.of(past(Phase.DRAFT), past(Phase.OPEN))).steps();

        assertThat(steps)
                .extracting(Step::phase, Step::state)
                .containsExactly(
                        tuple(Phase.DRAFT, State.DONE),
                        tuple(Phase.OPEN, State.CURRENT),
                        tuple(Phase.CONSOLIDATING, State.AHEAD),
                        tuple(Phase.PUBLISHED, State.AHEAD),
                        tuple(Phase.ARCHIVED, State.AHEAD));
    }

    @Test
    void a_consultation_that_was_opened_again_shows_both_times() {
        var steps = Timeline.of(
                        List.of(past(Phase.DRAFT), past(Phase.OPEN), past(Phase.CONSOLIDATING), past(Phase.OPEN)))
                .steps();

        assertThat(steps).filteredOn(step -> step.phase() == Phase.OPEN).hasSize(2);
        assertThat(steps).filteredOn(step -> step.state() == State.CURRENT).hasSize(1);
    }

    private static Step past(Phase phase) {
        return new Step(phase, State.DONE, Optional.of(DAY), "");
    }
}
