package org.parley.web.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.parley.web.Texts;

/** Says in words who opened something how long ago. */
final class Ago {
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private Ago() {}

    /** A message of which {@code unit} is minutes, hours or day, with {@code count} or {@code day}. */
    static String said(Texts texts, String key, String name, Instant when, Instant now, ZoneId zone) {
        var ago = Duration.between(when, now);
        var unit = ago.toMinutes() < MINUTES ? "minutes" : ago.toHours() < HOURS ? "hours" : "day";
        var count = unit.equals("minutes") ? Math.max(0, ago.toMinutes()) : ago.toHours();
        return texts.get(key, "name", name, "unit", unit, "count", count, "day", texts.day(when, zone));
    }
}
