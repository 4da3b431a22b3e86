package org.parley.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DueTimesTest {
    @Test
    void what_happens_at_noon_is_mailed_the_next_morning_and_on_the_next_monday() {
        var times = DueTimes.at(Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(times.daily()).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(times.weekly()).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void what_happens_at_six_in_the_morning_waits_for_the_next_one() {
        var times = DueTimes.at(Instant.parse("2026-11-23T06:00:00Z"));

        assertThat(times.daily()).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(times.weekly()).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
    }

    @Property(tries = 300)
    void mails_go_out_later_than_now_and_within_a_day_and_a_week(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var now = Instant.ofEpochSecond(second);

        var times = DueTimes.at(now);

        assertThat(Duration.between(now, times.daily())).isPositive().isLessThanOrEqualTo(Duration.ofDays(1));
        assertThat(Duration.between(now, times.weekly())).isPositive().isLessThanOrEqualTo(Duration.ofDays(7));
        assertThat(times.weekly().atOffset(ZoneOffset.UTC).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void a_mail_that_is_not_taken_is_tried_again_ever_more_rarely() {
        var now = Instant.EPOCH;

        assertThat(Postman.next(1, now)).isEqualTo(now.plus(Duration.ofMinutes(1)));
        for (int attempts = 1; attempts < 20; attempts++) {
            assertThat(Postman.next(attempts + 1, now)).isAfterOrEqualTo(Postman.next(attempts, now));
        }
    }
}
