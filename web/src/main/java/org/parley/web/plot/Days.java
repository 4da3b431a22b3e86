package org.parley.web.plot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Upright bars along the days; along weeks, from Monday, where the days are too many to be told apart.
 *
 * @param caption what stands around it
 * @param unit head of the column with the numbers in the table
 * @param days days with a number, in any order; days between them count as 0
 */
public record Days(Caption caption, String unit, List<Day> days) {
    /** Height of the highest bar. */
    public static final int TALLEST = 120;
    /** Room above the bars for a number. */
    public static final int ABOVE = 22;

    private static final int BELOW = 24;
    private static final int MOST_DAYS = 92;
    private static final int NUMBERS = 12;

    public Days {
        days = days.stream().sorted(Comparator.comparing(Day::day)).toList();
    }

    /** A bar of the picture. */
    public record Column(int x, int width, int height, Day day, boolean numbered) {
        /** Where the number above it stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** Whether a bar is a week. */
    public boolean weekly() {
        return days.size() > 1
                && ChronoUnit.DAYS.between(days.getFirst().day(), days.getLast().day()) >= MOST_DAYS;
    }

    /** Every day, or week, from the first to the last. */
    public List<Day> steps() {
        var steps = new TreeMap<LocalDate, Long>();
        days.forEach(day -> steps.merge(step(day.day()), day.number(), Long::sum));
        if (!steps.isEmpty()) {
            for (var at = steps.firstKey(); at.isBefore(steps.lastKey()); at = at.plusDays(weekly() ? 7 : 1)) {
                steps.putIfAbsent(at, 0L);
            }
        }
        return steps.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LocalDate step(LocalDate day) {
        return weekly() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    /** The bars; numbers are printed above all of few, or else above the highest. */
    public List<Column> columns() {
        var steps = steps();
        long most = steps.stream().mapToLong(Day::number).max().orElse(0);
        int room = steps.isEmpty() ? Canvas.WIDTH : Math.min(40, Canvas.WIDTH / steps.size());
        boolean found = false;
        var columns = new ArrayList<Column>();
        for (var step : steps) {
            boolean highest = !found && step.number() == most;
            found |= highest;
            int height = step.number() == 0 ? 0 : (int) Math.max(2, step.number() * TALLEST / most);
            boolean numbered = step.number() > 0 && (highest || steps.size() <= NUMBERS);
            columns.add(new Column(columns.size() * room, Math.max(1, room - 2), height, step, numbered));
        }
        return columns;
    }

    public int height() {
        return ABOVE + TALLEST + BELOW;
    }
}
