package org.parley.kernel;

import java.util.Map;

/** Somebody else changed the thing meanwhile, or it exists already, or something is missing before it can be done. */
public final class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param reason last part of the message key, e.g. {@code stale} for {@code refusal.conflict.stale}
     * @param details parameters of that message
     */
    public Conflict(String reason, Map<String, Object> details) {
        super("conflict: " + reason + " " + details, details);
        this.key = "refusal.conflict." + reason;
    }

    @Override
    public String key() {
        return key;
    }
}
