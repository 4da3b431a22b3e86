package org.parley.kernel;

import java.util.Map;

/** Nothing is there, or nothing that the caller may know of: both look the same from outside. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * @param what kind of thing looked for, in the words of the product, e.g. {@code comment}
     * @param name how it was asked for
     */
    public NotFound(String what, Object name) {
        super("no " + what + " " + name, Map.of("what", what, "name", String.valueOf(name)));
    }

    @Override
    public String key() {
        return "refusal.not-found";
    }
}
