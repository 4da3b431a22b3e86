package org.parley.intake;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of countries and regions as CLDR gives them. */
final class DisplayNames {
    private static final List<ULocale> LANGUAGES = Stream.of(
                    ("en fr es pt de ar zh ru it nl ja ko af am az be bg bn bs ca cs cy da el et eu fa fi fil ga gl gu ha he "
                                    + "hi hr hu hy id is ka kk km kn lo lt lv mk ml mn mr ms my nb ne pa pl ps pt_PT ro si sk sl so sq sr "
                                    + "sv sw ta te th tr uk ur uz vi yo zh_Hant zu")
                            .split(" "))
            .map(ULocale::new)
            .toList();

    private DisplayNames() {}

    /** The standard and the short name of a country or region in English. */
    static List<String> inEnglish(String code) {
        return Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
                .flatMap(length -> name(ULocale.ENGLISH, length, code).stream())
                .distinct()
                .toList();
    }

    /** The standard name in English. */
    static String english(String code) {
        return inEnglish(code).getFirst();
    }

    /** The standard names in all languages that are read; short ones such as "EU" mean different things in them. */
    static List<String> of(String code) {
        return LANGUAGES.stream()
                .flatMap(language -> name(language, DisplayContext.LENGTH_FULL, code).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> name(ULocale language, DisplayContext length, String code) {
        return Optional.of(LocaleDisplayNames.getInstance(language, length).regionDisplayName(code))
                .filter(name -> !name.equals(code));
    }
}
