package org.parley.kernel;

import java.util.Map;

/**
 * What is wrong with one field of what a person sent.
 *
 * @param field name of the field as in the form or the JSON document
 * @param rule the rule it breaks: last part of the message key {@code fault.<rule>}, e.g. {@code required}
 * @param details parameters of the message, among them the value where it helps
 */
public record Fault(String field, String rule, Map<String, Object> details) {
    public Fault {
        details = Map.copyOf(details);
    }

    /** A fault whose message has no parameters. */
    public Fault(String field, String rule) {
        this(field, rule, Map.of());
    }
}
