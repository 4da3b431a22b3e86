package org.parley.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language: messages with ICU plural rules, dates, numbers, names of countries and
 * languages. English is the source; a text that a language lacks is shown in English.
 */
public final class Texts {
    /** Languages that have a message bundle, the source first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    /** The bundles, one for each part of the interface, under {@code org/parley/web/messages}. */
    static final List<String> BUNDLES = List.of(
            "layout",
            "account",
            "home",
            "refusal",
            "fault",
            "about",
            "reading",
            "basket",
            "workspace",
            "voice",
            "contribution",
            "following",
            "meeting",
            "preparation",
            "workbench",
            "casework",
            "disposition",
            "consolidation",
            "plot",
            "campaign",
            "position",
            "outcome",
            "search",
            "intake",
            "versions",
            "travel");

    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        BUNDLES.forEach(this::load);
    }

    private void load(String name) {
        var bundle = ResourceBundle.getBundle(
                "org.parley.web.messages." + name,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
    }

    /** The texts of a language that has a bundle. */
    public static Texts in(Locale language) {
        return KNOWN.computeIfAbsent(language, Texts::new);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A message.
     *
     * @param arguments names and values in turn: {@code "count", 3}
     */
    public String get(String key, Object... arguments) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            values.put(String.valueOf(arguments[i]), shown(arguments[i + 1]));
        }
        return format(key, values);
    }

    /** A message with the details of a refusal or fault. */
    public String get(String key, Map<String, Object> details) {
        var values = new HashMap<String, Object>();
        details.forEach((name, value) -> values.put(name, shown(value)));
        return format(key, values);
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    private String format(String key, Map<String, Object> values) {
        var format = formats.computeIfAbsent(key, this::compiled);
        return ((MessageFormat) format.clone()).format(values);
    }

    private MessageFormat compiled(String key) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return new MessageFormat(message, locale);
    }

    private Object shown(Object value) {
        return switch (value) {
            case ZonedDateTime moment -> moment(moment);
            case Instant instant -> moment(instant.atZone(ZoneOffset.UTC));
            case Date date -> moment(date.toInstant().atZone(ZoneOffset.UTC));
            case Integer number -> number;
            case Long number -> number;
            default -> String.valueOf(value);
        };
    }

    /** A moment with its zone, e.g. {@code 12 December 2026, 18:00 UTC}. */
    public String moment(ZonedDateTime moment) {
        return moment.format(pattern(FormatStyle.SHORT)) + " " + zone(moment);
    }

    private DateTimeFormatter pattern(@Nullable FormatStyle time) {
        var dates = locale.getLanguage().equals("en") ? Locale.UK : locale;
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, time, IsoChronology.INSTANCE, dates);
        return DateTimeFormatter.ofPattern(pattern, dates);
    }

    private static String zone(ZonedDateTime moment) {
        return moment.getZone().normalized().equals(ZoneOffset.UTC)
                ? "UTC"
                : moment.getZone().getId();
    }

    /** A day, e.g. {@code 12 December 2026}. */
    public String day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(pattern(null));
    }

    /** A day in few letters, e.g. {@code 12 Dec 2026}, for lists. */
    public String shortDay(Instant instant, ZoneId zone) {
        var dates = locale.getLanguage().equals("en") ? Locale.UK : locale;
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, dates);
        return instant.atZone(zone).format(DateTimeFormatter.ofPattern(pattern, dates));
    }

    /** A day in UTC. */
    public String day(Instant instant) {
        return day(instant, ZoneOffset.UTC);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Name of a country by its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** Name of a language by its tag. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** Name of a language in itself, as its readers look for it. */
    public String ownName(String tag) {
        var itself = Locale.forLanguageTag(tag);
        return UCharacter.toTitleCase(itself, itself.getDisplayName(itself), null, UCharacter.TITLECASE_NO_LOWERCASE);
    }
}
