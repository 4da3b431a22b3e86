package org.parley.intake;

import java.util.List;
import java.util.Optional;

/** What a written name of a country turned out to be. */
public sealed interface CountryMatch {
    /** One country, by its ISO 3166-1 alpha-2 code; Kosovo is {@code XK}. */
    record Matched(String code) implements CountryMatch {}

    /** A part of the world, by its English name; no country. */
    record Region(String name) implements CountryMatch {}

    /** More than one place, by the codes of the countries among them. */
    record Several(List<String> codes) implements CountryMatch {
        public Several {
            codes = List.copyOf(codes);
        }
    }

    /** Nothing known, or a name that several countries bear; the suggestion is a code to ask a person about. */
    record Unmatched(Optional<String> suggestion) implements CountryMatch {}

    /** The code where it is one country. */
    default Optional<String> country() {
        return this instanceof Matched matched ? Optional.of(matched.code()) : Optional.empty();
    }

    /** Why it is not one country, empty where it is. */
    default Optional<Reason> reason() {
        return switch (this) {
            case Matched matched -> Optional.empty();
            case Region region -> Optional.of(Reason.of("value-region"));
            case Several several -> Optional.of(Reason.of("value-several"));
            case Unmatched unmatched ->
                Optional.of(unmatched
                        .suggestion()
                        .map(code -> Reason.of("value-suggestion", "suggestion", code))
                        .orElse(Reason.of("value-unknown")));
        };
    }
}
