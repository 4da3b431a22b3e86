package org.parley.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * When what happens now is mailed.
 *
 * @param now the moment
 * @param daily when the next daily mails go out: every day at 06:00 UTC
 * @param weekly when the next weekly mails go out: on Mondays at 06:00 UTC
 */
record DueTimes(Instant now, Instant daily, Instant weekly) {
    /** Least time between two mails at once to one account, so that a lively day is no flood. */
    static final Duration BETWEEN = Duration.ofMinutes(5);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    static DueTimes at(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).with(MORNING);
        var daily = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        return new DueTimes(
                now,
                daily.toInstant(),
                daily.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant());
    }
}
