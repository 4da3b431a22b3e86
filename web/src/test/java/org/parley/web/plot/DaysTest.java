package org.parley.web.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 4);
    private final Caption caption = new Caption("x", "Half came on the last day", "Comments", Optional.empty());

    @Test
    void days_between_count_as_none() {
        var plot = new Days(caption, "Comments", List.of(new Day(FIRST.plusDays(3), 2), new Day(FIRST, 5)));

        assertThat(plot.steps()).extracting(Day::number).containsExactly(5L, 0L, 0L, 2L);
        assertThat(plot.columns().getFirst().height()).isEqualTo(Days.TALLEST);
    }

    @Test
    void only_the_highest_of_many_bars_has_its_number() {
        var days = IntStream.range(0, 40)
                .mapToObj(number -> new Day(FIRST.plusDays(number), number % 7))
                .toList();

        var plot = new Days(caption, "Comments", days);

        assertThat(plot.columns()).filteredOn(Days.Column::numbered).hasSize(1);
        assertThat(plot.columns())
                .allSatisfy(column -> assertThat(column.x() + column.width()).isLessThanOrEqualTo(Canvas.WIDTH));
    }

    @Test
    void a_year_is_drawn_by_weeks_from_monday() {
        var days = IntStream.range(0, 365)
                .mapToObj(number -> new Day(FIRST.plusDays(number), 1))
                .toList();

        var plot = new Days(caption, "Comments", days);

        assertThat(plot.weekly()).isTrue();
        assertThat(plot.steps())
                .hasSize(53)
                .allSatisfy(step -> assertThat(step.day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(plot.steps().stream().mapToLong(Day::number).sum()).isEqualTo(365);
    }

    @Test
    void no_days_are_no_bars() {
        assertThat(new Days(caption, "Comments", List.of()).columns()).isEmpty();
    }
}
