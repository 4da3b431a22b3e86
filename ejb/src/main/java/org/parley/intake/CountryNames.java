package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.markup.CleanText;

/**
 * Finds the country that a person wrote: names in some eighty languages (CLDR), ISO 3166 codes, official names, usual
 * spellings; case, accents, punctuation and articles do not count.
 *
 * <p>Nothing is guessed. "Korea", "Congo" and "NA" name more than one thing and do not match, "Europe" is a region, and
 * "Brazil, Argentina" names several places. A country with a region it lies in ("France, Europe") or with a place that
 * is no country ("Geneva, Switzerland") is that country. Spelling mistakes are suggested, not accepted.
 */
@ApplicationScoped
public class CountryNames {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/|+\\n]+\\s*|\\s+(?:and|et|und|y|e|en|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVERTED = Pattern.compile("([^,(]+)(?:,([^,()]+)|\\(([^()]+)\\))\\s*");
    private static final int MAX_LENGTH = 200;

    private final CountryTable table = new CountryTable();
    private final WorldRegions regions = new WorldRegions();
    private final NearNames near = new NearNames(table);
    private final List<String> forms = Spellings.read("forms-of-state.txt").values().stream()
            .flatMap(List::stream)
            .map(FoldedName::words)
            .sorted((a, b) -> b.length() - a.length())
            .toList();

    /** What a cell of a table, or a person, names. */
    public CountryMatch match(String written) {
        if (written.length() > MAX_LENGTH) {
            return new CountryMatch.Unmatched(Optional.empty());
        }
        return single(written)
                .or(() -> smallCode(written))
                .or(() -> inverted(written))
                .or(() -> parts(written))
                .orElseGet(() -> unmatched(written));
    }

    private Optional<CountryMatch> single(String written) {
        return country(written).<CountryMatch>map(CountryMatch.Matched::new).or(() -> regions.find(written)
                .filter(region -> !table.isAmbiguous(written))
                .map(region -> new CountryMatch.Region(region.name())));
    }

    private Optional<CountryMatch> smallCode(String written) {
        return table.isAmbiguous(written)
                ? Optional.empty()
                : table.findCode(written.toUpperCase(Locale.ROOT)).map(CountryMatch.Matched::new);
    }

    private Optional<String> country(String written) {
        if (table.isAmbiguous(written)) {
            return Optional.empty();
        }
        return table.find(written).or(() -> withoutFormOfState(written).flatMap(table::find));
    }

    private Optional<String> withoutFormOfState(String written) {
        var words = FoldedName.words(written);
        var bare = words.startsWith("the ") ? words.substring(4) : words;
        return forms.stream()
                .filter(form -> bare.startsWith(form + " "))
                .map(form -> bare.substring(form.length() + 1))
                .findFirst();
    }

    private Optional<CountryMatch> inverted(String written) {
        var match = INVERTED.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        var behind = Optional.ofNullable(match.group(2)).orElse(match.group(3));
        return country(behind.strip() + " " + match.group(1).strip()).map(CountryMatch.Matched::new);
    }

    private Optional<CountryMatch> parts(String written) {
        var parts = Arrays.stream(BETWEEN.split(written.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var countries = parts.stream().flatMap(part -> country(part).stream()).toList();
        if (countries.isEmpty()) {
            return parts.stream().allMatch(part -> regions.find(part).isPresent())
                    ? Optional.of(new CountryMatch.Region(CleanText.line(written)))
                    : Optional.empty();
        }
        var others = new ArrayList<>(parts);
        others.removeIf(part -> country(part).isPresent());
        return Optional.of(countriesAmong(countries.stream().distinct().toList(), others));
    }

    private CountryMatch countriesAmong(List<String> countries, List<String> others) {
        var first = countries.getFirst();
        var certain = others.isEmpty() || (others.size() == 1 && saysNoMore(others.getFirst(), first));
        return countries.size() == 1 && certain ? new CountryMatch.Matched(first) : new CountryMatch.Several(countries);
    }

    private boolean saysNoMore(String other, String country) {
        return regions.find(other)
                .map(region -> region.contains(country))
                .orElseGet(() ->
                        !table.isAmbiguous(other) && near.suggestion(other).isEmpty());
    }

    private CountryMatch unmatched(String written) {
        return new CountryMatch.Unmatched(table.isAmbiguous(written) ? Optional.empty() : near.suggestion(written));
    }
}
