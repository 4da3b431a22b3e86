package org.parley.web;

import java.util.Map;

/**
 * A page to be written: a template and what it shows. The template also gets {@link Site} as {@code site}.
 *
 * @param template name under {@code src/main/jte}, e.g. {@code home/home.jte}
 * @param parameters of the template by name
 */
public record Page(String template, Map<String, Object> parameters) {
    public Page {
        parameters = Map.copyOf(parameters);
    }

    /** A page whose template takes one parameter named {@code page}. */
    public static Page of(String template, Object view) {
        return new Page(template, Map.of("page", view));
    }
}
