package org.parley.intake;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the language that a person wrote, by its BCP 47 tag or its name in itself, English, French, German or Spanish. */
final class LanguageNames {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Locale[] IN = {Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es")};

    private final Map<String, String> codes = new HashMap<>();

    LanguageNames() {
        for (var code : Locale.getISOLanguages()) {
            var language = new ULocale(code);
            addName(language.getDisplayLanguage(language), code);
            Arrays.stream(IN).forEach(in -> addName(language.getDisplayLanguage(ULocale.forLocale(in)), code));
        }
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> codes.put(code, code));
    }

    /** The two-letter code of the language; regions and scripts in a tag do not count. */
    Optional<String> match(String written) {
        var tag = TAG.matcher(written.strip());
        var byTag = tag.matches() ? codes.get(tag.group(1).toLowerCase(Locale.ROOT)) : null;
        return Optional.ofNullable(byTag).or(() -> Optional.ofNullable(codes.get(FoldedName.key(written))));
    }

    private void addName(String name, String code) {
        codes.putIfAbsent(FoldedName.key(name), code);
    }
}
