package org.parley.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day: year first ({@code 2014-03-08}, with or without a time) or with dots ({@code 8.3.2014}). */
final class WrittenDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:[T ].*)?");

    private WrittenDate() {}

    /** The day, empty where it is none or where day and month could be mistaken, as in {@code 03/04/2014}. */
    static Optional<LocalDate> of(String written) {
        var yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dots = WITH_DOTS.matcher(written);
        return dots.matches() ? date(dots.group(3), dots.group(2), dots.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
