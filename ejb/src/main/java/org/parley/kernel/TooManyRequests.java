package org.parley.kernel;

import java.time.Duration;
import java.util.Map;

/** The caller tries too often; it may come back later. */
public final class TooManyRequests extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("wait " + wait, Map.of("seconds", wait.toSeconds()));
        this.wait = wait;
    }

    /** How long to wait before the next try. */
    public Duration retryAfter() {
        return wait;
    }

    @Override
    public String key() {
        return "refusal.too-many-requests";
    }
}
