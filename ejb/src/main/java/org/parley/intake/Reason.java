package org.parley.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something could not be taken, in a form that can be said in the reader's language.
 *
 * @param key a key of the message bundle {@code org.parley.intake.reasons}
 * @param parameters what the message fills in, in order
 */
public record Reason(String key, List<String> parameters) {
    public Reason {
        parameters = List.copyOf(parameters);
    }

    static Reason of(String key, Object... parameters) {
        return new Reason(key, List.of(parameters).stream().map(String::valueOf).toList());
    }

    /** The reason as a sentence, in English where there is no translation. */
    public String text(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "org.parley.intake.reasons",
                language,
                Reason.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(parameters.toArray());
    }
}
