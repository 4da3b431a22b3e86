package org.parley.intake;

import java.util.Map;
import java.util.TreeMap;
import org.parley.kernel.Fault;

/**
 * Why something could not be taken, in a form that can be said in the reader's language.
 *
 * @param rule the rule that is broken: last part of the message key {@code fault.<rule>}
 * @param details parameters of the message
 */
public record Reason(String rule, Map<String, String> details) {
    public Reason {
        details = Map.copyOf(details);
    }

    /** A reason whose message has no parameters. */
    static Reason of(String rule) {
        return new Reason(rule, Map.of());
    }

    static Reason of(String rule, String name, Object value) {
        return new Reason(rule, Map.of(name, String.valueOf(value)));
    }

    /** The reason as a fault of the row or value, for who says it in the reader's language. */
    public Fault fault() {
        return new Fault("", rule, Map.copyOf(details));
    }

    Reason with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new Reason(rule, more);
    }
}
