package org.parley.comment;

import java.util.List;

/**
 * Where the comments of a consultation come from, for narrowing a list.
 *
 * @param countries codes (ISO 3166-1 alpha-2) of the countries from which there is a comment
 * @param languages tags of the languages in which there is a comment
 */
public record Origins(List<String> countries, List<String> languages) {
    public Origins {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }
}
