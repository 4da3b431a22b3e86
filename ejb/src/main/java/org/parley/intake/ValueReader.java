package org.parley.intake;

import java.util.List;
import java.util.Optional;

/** Reads single values, and adds those it does not recognise to a list. */
final class ValueReader {
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
