package org.parley.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values, and adds those it does not recognise to a list. */
final class ValueReader {
    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;|،，、；]");

    private final CountryNames countries;
    private final GroupNames groups;
    private final LanguageNames languages = new LanguageNames();
    private final LanguageGuess guess = new LanguageGuess();

    ValueReader(CountryNames countries, GroupNames groups) {
        this.countries = countries;
        this.groups = groups;
    }

    Optional<String> group(String written, List<IntakeRow.Unmatched> unmatched) {
        return known(IntakeField.GROUP, written, groups.match(written), unmatched);
    }

    Optional<String> country(String written, List<IntakeRow.Unmatched> unmatched) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var match = countries.match(written);
        match.reason()
                .ifPresent(reason -> unmatched.add(new IntakeRow.Unmatched(IntakeField.COUNTRY, written, reason)));
        return match.country();
    }

    /** The language that is written, else the one the text is in. */
    Optional<String> language(String written, String text, List<IntakeRow.Unmatched> unmatched) {
        return known(IntakeField.LANGUAGE, written, languages.match(written), unmatched)
                .or(() -> guess.of(text));
    }

    Optional<LocalDate> date(String written, List<IntakeRow.Unmatched> unmatched) {
        return known(IntakeField.DATE, written, WrittenDate.of(written), unmatched);
    }

    List<String> keywords(String written) {
        return Arrays.stream(BETWEEN_KEYWORDS.split(written))
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .distinct()
                .toList();
    }

    private static <T> Optional<T> known(
            IntakeField field, String written, Optional<T> value, List<IntakeRow.Unmatched> unmatched) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            unmatched.add(new IntakeRow.Unmatched(field, written, Reason.of("value-unknown")));
        }
        return value;
    }
}
