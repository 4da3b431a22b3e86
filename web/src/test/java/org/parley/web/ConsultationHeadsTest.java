package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsultationHeadsTest {
    private static final Optional<ZonedDateTime> DEADLINE =
            Optional.of(ZonedDateTime.parse("2026-12-12T18:00:00+09:00[Asia/Tokyo]"));

    @Test
    void days_left_go_by_the_calendar_of_the_consultation() {
        assertThat(ConsultationHeads.daysLeft(DEADLINE, Instant.parse("2026-12-10T14:59:00Z")))
                .hasValue(2);
        assertThat(ConsultationHeads.daysLeft(DEADLINE, Instant.parse("2026-12-10T15:01:00Z")))
                .hasValue(1);
    }

    @Test
    void on_the_day_of_the_deadline_no_day_is_left() {
        assertThat(ConsultationHeads.daysLeft(DEADLINE, Instant.parse("2026-12-12T08:59:00Z")))
                .hasValue(0);
    }

    @Test
    void without_a_deadline_there_is_nothing_to_count() {
        assertThat(ConsultationHeads.daysLeft(Optional.empty(), Instant.EPOCH)).isEmpty();
    }
}
