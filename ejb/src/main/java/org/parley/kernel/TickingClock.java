package org.parley.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the container can proxy: the JDK's own ones are final. */
class TickingClock extends Clock {
    private final Clock source;

    /** For the container's proxy only. */
    TickingClock() {
        this(Clock.systemUTC());
    }

    TickingClock(Clock source) {
        this.source = source;
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
