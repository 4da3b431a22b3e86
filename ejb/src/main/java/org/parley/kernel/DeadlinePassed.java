package org.parley.kernel;

import java.time.ZonedDateTime;
import java.util.Map;

/** The contribution came after the deadline. */
public final class DeadlinePassed extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param deadline the deadline in the zone of the consultation */
    public DeadlinePassed(ZonedDateTime deadline) {
        super("closed on " + deadline, Map.of("deadline", deadline));
    }

    @Override
    public String key() {
        return "refusal.deadline-passed";
    }
}
