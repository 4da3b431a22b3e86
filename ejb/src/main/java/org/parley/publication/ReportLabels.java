package org.parley.publication;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words that the report itself says, in one language.
 *
 * <p>They stand in {@code labels*.properties} as ICU messages with named arguments; English is the source and answers
 * for languages that are not there. Not safe for use by several threads.
 */
final class ReportLabels {
    private static final String BUNDLE = "org.parley.publication.labels";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new LinkedHashMap<>();

    ReportLabels(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ReportLabels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    /** The language in which the words are really given. */
    Locale locale() {
        return locale;
    }

    /**
     * @param namesAndValues alternately the name of an argument and its value
     * @throws java.util.MissingResourceException if there is no such label
     */
    String text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale))
                .format(arguments);
    }

    /** The word for one of a closed set of cases, for instance {@code decision.ACCEPTED}. */
    String word(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), locale)
                .format(day);
    }
}
