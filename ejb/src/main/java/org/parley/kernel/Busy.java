package org.parley.kernel;

import java.time.Duration;
import java.util.Map;

/** The server has no room for this work right now, or a part that it needs is not there yet; nothing was lost. */
public final class Busy extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * @param what the work, last part of the message key {@code refusal.busy.<what>}
     * @param wait a fair time to try again after
     */
    public Busy(String what, Duration wait) {
        super("busy: " + what, Map.of("what", what));
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }

    @Override
    public String key() {
        return "refusal.busy." + details().get("what");
    }
}
