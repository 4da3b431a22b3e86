package org.parley.kernel;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that a person is told everything at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault without parameters. */
    public Faults add(String field, String rule) {
        found.add(new Fault(field, rule));
        return this;
    }

    /** Adds a fault. */
    public Faults add(String field, String rule, Map<String, Object> details) {
        found.add(new Fault(field, rule, details));
        return this;
    }

    /** Adds {@code rule} for {@code field} unless the condition holds. */
    public Faults unless(boolean condition, String field, String rule) {
        return condition ? this : add(field, rule);
    }

    /** Requires text that is not blank and has at most {@code longest} characters (code points). */
    public Faults text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return add(field, "required");
        }
        return optionalText(field, value, longest);
    }

    /** Requires at most {@code longest} characters (code points); may be absent. */
    public Faults optionalText(String field, @Nullable String value, int longest) {
        int length = value == null ? 0 : value.codePointCount(0, value.length());
        return length <= longest ? this : add(field, "too-long", Map.of("longest", longest, "length", length));
    }

    /** Requires a well-formed language tag (BCP 47) of at most 35 characters. */
    public Faults language(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return add(field, "required");
        }
        boolean wellFormed = value.length() <= 35 && wellFormed(value);
        return wellFormed ? this : add(field, "language", Map.of("value", shortened(value)));
    }

    /** Requires an ISO 3166-1 alpha-2 code, or nothing. XK stands for Kosovo, as in CLDR. */
    public Faults country(String field, @Nullable String value) {
        if (value == null
                || value.equals("XK")
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value)) {
            return this;
        }
        return add(field, "country", Map.of("value", shortened(value)));
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException ill) {
            return false;
        }
    }

    /** The value cut to what fits into a sentence. */
    public static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= 60
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /**
     * Ends the check.
     *
     * @throws Invalid if anything was wrong
     */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
