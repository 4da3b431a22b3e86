package org.parley.web.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stakeholder.StakeholderGroup;

/**
 * A bar that is divided among the groups by their counts, in whole units of a drawing {@value #WIDTH} wide. The segments
 * and the gaps between them fill the bar exactly; a group with one comment among hundreds stays visible.
 */
public record HeatBar(List<Segment> segments) {
    /** Width of the bar in units of the drawing. */
    public static final int WIDTH = 344;

    static final int GAP = 2;
    static final int LEAST = 4;

    /**
     * The part of one group.
     *
     * @param group the group
     * @param start where it begins
     * @param width how wide it is, at least {@value HeatBar#LEAST}
     */
    public record Segment(StakeholderGroup group, int start, int width) {}

    public HeatBar {
        segments = List.copyOf(segments);
    }

    /** Divides the bar. Groups without a count get no segment. */
    static HeatBar of(List<GroupCount> counts) {
        var present = counts.stream().filter(figure -> figure.count() > 0).toList();
        var widths = widths(present);
        var segments = new ArrayList<Segment>();
        int start = 0;
        for (int i = 0; i < present.size(); i++) {
            segments.add(new Segment(present.get(i).group(), start, widths[i]));
            start += widths[i] + GAP;
        }
        return new HeatBar(segments);
    }

    /** By the method of largest remainders. */
    private static int[] widths(List<GroupCount> counts) {
        long total = counts.stream().mapToLong(GroupCount::count).sum();
        int room = WIDTH - GAP * (counts.size() - 1) - LEAST * counts.size();
        var widths = counts.stream()
                .mapToInt(figure -> LEAST + Math.toIntExact(room * (long) figure.count() / total))
                .toArray();
        int left = WIDTH - GAP * (counts.size() - 1) - IntStream.of(widths).sum();
        IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparing(
                        i -> room * (long) counts.get(i).count() % total, Comparator.reverseOrder()))
                .limit(Math.max(left, 0))
                .forEach(i -> widths[i]++);
        return widths;
    }
}
