package org.parley.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Every name and code under which a country is known, each for one country only.
 *
 * <p>Our own list of spellings wins, then English names, then the names in all other languages; a name that two
 * languages give to different countries is dropped.
 */
final class CountryTable {
    private static final String NOBODY = "?";

    /** The code of Namibia, which tables use for "not available". */
    private static final String NOT_AVAILABLE = "NA";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> common = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    CountryTable() {
        var countries = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .toList();
        Spellings.read("countries.txt").forEach((code, spellings) -> spellings.forEach(name -> addCommon(name, code)));
        countries.forEach(code -> DisplayNames.inEnglish(code).forEach(name -> addCommon(name, code)));
        countries.forEach(this::addCodes);
        codes.remove(NOT_AVAILABLE);
        addOtherLanguages(countries);
    }

    /** The country of a name or code, empty where there is none or more than one. */
    Optional<String> find(String written) {
        return findCode(written)
                .or(() -> Optional.ofNullable(names.get(FoldedName.key(written))))
                .filter(code -> !code.equals(NOBODY));
    }

    /** The country of an ISO 3166-1 code in capitals. */
    Optional<String> findCode(String written) {
        return Optional.ofNullable(codes.get(written.strip()));
    }

    /** Whether the name is known to be borne by several countries, or to say that there is none. */
    boolean isAmbiguous(String written) {
        return findCode(written).isEmpty() && NOBODY.equals(names.get(FoldedName.key(written)));
    }

    /** Hands over every English name and usual spelling, folded, with its country. */
    void eachCommonName(BiConsumer<String, String> user) {
        common.forEach(user);
    }

    private void addCommon(String name, String code) {
        var key = FoldedName.key(name);
        names.putIfAbsent(key, code);
        if (names.get(key).equals(code) && !code.equals(NOBODY)) {
            common.put(key, code);
        }
    }

    private void addCodes(String code) {
        codes.put(code, code);
        try {
            codes.put(Locale.of("", code).getISO3Country(), code);
        } catch (MissingResourceException e) {
            codes.put("XKX", code);
        }
    }

    private void addOtherLanguages(List<String> countries) {
        Map<String, String> others = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (var code : countries) {
            for (var name : DisplayNames.of(code)) {
                var key = FoldedName.key(name);
                if (!others.computeIfAbsent(key, k -> code).equals(code)) {
                    shared.add(key);
                }
            }
        }
        others.keySet().removeAll(shared);
        others.forEach(names::putIfAbsent);
    }
}
