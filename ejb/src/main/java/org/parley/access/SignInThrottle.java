package org.parley.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.kernel.Digest;
import org.parley.kernel.TooManyRequests;

/**
 * Slows down guessing at passwords and other secrets, per account and without locking it: {@value #TRIES} failures are free, then one
 * try is let through every {@value #PAUSE_SECONDS} seconds. A try that is refused does not count, so nobody can be
 * kept out by a stream of wrong guesses for longer than the pause. A browser in which the person signed in before has
 * tries of its own.
 *
 * <p>Kept in memory only, by digests of what was typed; a restart forgives.
 */
@ApplicationScoped
public class SignInThrottle {
    static final int TRIES = 8;
    static final int PAUSE_SECONDS = 15;
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 100_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {}

    /** For the container's proxy only. */
    SignInThrottle() {
        this(Clock.systemUTC());
    }

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a try pass or not.
     *
     * @param who what the tries are counted by
     * @throws TooManyRequests if the next try must wait
     */
    public synchronized void admit(String who) {
        var now = clock.instant();
        var known = failures.get(Digest.of(who));
        if (known == null || known.count() < TRIES) {
            return;
        }
        var wait = Duration.between(now, known.last().plusSeconds(PAUSE_SECONDS));
        if (wait.isPositive()) {
            throw new TooManyRequests(wait.plusSeconds(1));
        }
        failures.put(Digest.of(who), new Failures(known.count(), now));
    }

    /** Counts a wrong guess. */
    public synchronized void failed(String who) {
        var now = clock.instant();
        failures.values().removeIf(old -> old.last().isBefore(now.minus(FORGIVEN_AFTER)));
        if (failures.size() >= MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
        failures.merge(Digest.of(who), new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
    }

    /** Forgives what was wrong before. */
    public synchronized void succeeded(String who) {
        failures.remove(Digest.of(who));
    }
}
