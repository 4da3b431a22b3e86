package org.parley.kernel;

import java.util.Map;

/** The caller is known and lacks the right that the use case declares. */
public final class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param right name of the missing right */
    public NotPermitted(String right) {
        super("needs the right " + right, Map.of("right", right));
    }

    @Override
    public String key() {
        return "refusal.not-permitted";
    }
}
