package org.parley.web.plot;

import java.util.List;

/**
 * Horizontal bars, one below the other, each with its number behind it.
 *
 * @param caption what stands around it
 * @param dimension head of the column with the labels in the table
 * @param unit head of the column with the numbers in the table
 * @param bars in the order in which they are drawn
 * @param shares whether every bar is a part of a whole
 */
public record Bars(Caption caption, String dimension, String unit, List<Bar> bars, boolean shares) {
    /** Bars of the picture; the table has all of them. */
    public static final int MOST = 12;

    private static final int ROW = 28;
    private static final int LABELS = 204;
    private static final int NUMBER = 60;
    private static final int SHARE = 100;

    public Bars {
        bars = List.copyOf(bars);
    }

    /** Bars of numbers. */
    public static Bars numbers(Caption caption, String dimension, String unit, List<Bar> bars) {
        return new Bars(caption, dimension, unit, bars, false);
    }

    /** Bars of parts of a whole. */
    public static Bars shares(Caption caption, String dimension, String unit, List<Bar> bars) {
        return new Bars(caption, dimension, unit, bars, true);
    }

    /** The bars of the picture. */
    public List<Bar> drawn() {
        return bars.subList(0, Math.min(MOST, bars.size()));
    }

    /** Whether the table has bars that the picture has no room for. */
    public boolean cut() {
        return bars.size() > MOST;
    }

    public int height() {
        return drawn().size() * ROW + 4;
    }

    /** Upper edge of a row. */
    public int top(int row) {
        return row * ROW + 4;
    }

    /** Where the bars begin. */
    public int start() {
        return LABELS;
    }

    /** Length of a number as a bar; what is more than nothing is seen. */
    public int length(long number) {
        long most = drawn().stream().mapToLong(Bar::whole).max().orElse(0);
        int room = Canvas.WIDTH - LABELS - (shares ? SHARE : NUMBER);
        return number == 0 ? 0 : (int) Math.max(2, number * room / most);
    }

    /** All numbers together, of which the table gives the shares. */
    public long sum() {
        return bars.stream().mapToLong(Bar::part).sum();
    }

    /** Whole percent of all numbers together. */
    public int percent(Bar bar) {
        return shares ? bar.percent() : sum() == 0 ? 0 : (int) Math.round(100.0 * bar.part() / sum());
    }
}
