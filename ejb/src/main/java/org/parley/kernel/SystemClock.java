package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock of the server. It ticks in microseconds, as PostgreSQL stores them, so that a time read back is the
 * time that was written.
 */
@ApplicationScoped
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new TickingClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)));
    }
}
