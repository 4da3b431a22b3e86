package org.parley.digest;

import com.ibm.icu.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of mails in one language, from {@code mails*.properties}: ICU messages with named arguments. English is the
 * source and answers for languages that are not there.
 */
final class MailTexts {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    MailTexts(Locale wanted) {
        this.bundle = ResourceBundle.getBundle(
                "org.parley.digest.mails",
                wanted,
                MailTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    Locale locale() {
        return locale;
    }

    /** A message; names and values in turn. */
    String text(String key, Object... namesAndValues) {
        var arguments = new HashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        var format = formats.computeIfAbsent(key, name -> new MessageFormat(bundle.getString(name), locale));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** A moment with its zone, e.g. {@code 12 December 2026, 18:00 UTC}, as pages show it. */
    String moment(ZonedDateTime moment) {
        var dates = locale.getLanguage().equals("en") ? Locale.UK : locale;
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, FormatStyle.SHORT, IsoChronology.INSTANCE, dates);
        var zone = moment.getZone().normalized().equals(ZoneOffset.UTC)
                ? "UTC"
                : moment.getZone().getId();
        return moment.format(DateTimeFormatter.ofPattern(pattern, dates)) + " " + zone;
    }
}
