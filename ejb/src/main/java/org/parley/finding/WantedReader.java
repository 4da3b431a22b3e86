package org.parley.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.search.Dimension;
import org.parley.search.Order;
import org.parley.search.SearchQuery;

/** Turns a search as it stands in an address into a query, or names what cannot be read. */
final class WantedReader {
    private static final int USUAL_SIZE = 20;

    private WantedReader() {}

    static SearchQuery query(Wanted wanted) {
        var faults = new Faults();
        var from = day("from", wanted.from(), faults);
        var to = day("to", wanted.to(), faults);
        var order = order(wanted.sort(), faults);
        faults.unless(inOrder(from, to), "to", "before-first-day");
        faults.refuseAny();
        return SearchQuery.words(wanted.words() == null ? "" : wanted.words())
                .filter(Dimension.CONSULTATION, wanted.consultation())
                .filter(Dimension.KIND, wanted.kind())
                .filter(Dimension.GROUP, wanted.group())
                .filter(Dimension.COUNTRY, wanted.country())
                .filter(Dimension.LANGUAGE, wanted.language())
                .from(from.map(WantedReader::start).orElse(null))
                .to(to.map(last -> start(last.plusDays(1))).orElse(null))
                .order(order)
                .after(wanted.after())
                .size(Math.clamp(wanted.size().orElse(USUAL_SIZE), 1, SearchQuery.MAX_SIZE))
                .build();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean inOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    private static Optional<LocalDate> day(String field, @Nullable String typed, Faults faults) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var day = parsed(typed.strip());
        if (day.isEmpty()) {
            faults.add(field, "date", Map.of("value", Faults.shortened(typed)));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Order order(@Nullable String typed, Faults faults) {
        if (typed == null || typed.isBlank()) {
            return Order.RELEVANCE;
        }
        var order = Arrays.stream(Order.values())
                .filter(known -> known.key().equals(typed))
                .findFirst();
        if (order.isEmpty()) {
            faults.add("sort", "sort", Map.of("value", Faults.shortened(typed)));
        }
        return order.orElse(Order.RELEVANCE);
    }
}
