package org.parley.kernel;

import java.util.Map;

/** The consultation, or another thing with a life cycle, is not in the phase that the act needs. */
public final class WrongPhase extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * @param found phase that it is in, lower case with hyphens
     * @param needed phase that the act needs, the same
     */
    public WrongPhase(String found, String needed) {
        super("is " + found + ", must be " + needed, Map.of("found", found, "needed", needed));
    }

    @Override
    public String key() {
        return "refusal.wrong-phase";
    }
}
