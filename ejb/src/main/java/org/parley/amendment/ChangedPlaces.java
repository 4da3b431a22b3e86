package org.parley.amendment;

import java.util.ArrayList;
import java.util.List;
import org.parley.markup.TextRange;

/**
 * Where a proposal changes a text.
 *
 * @param ranges in the present text, in its order; one of no length where text is added and none removed
 */
public record ChangedPlaces(List<TextRange> ranges) {
    public ChangedPlaces {
        ranges = List.copyOf(ranges);
    }

    /** What a difference changes in the older text. */
    public static ChangedPlaces of(Difference difference) {
        var ranges = new ArrayList<TextRange>();
        int place = 0;
        boolean changing = false;
        for (Run run : difference.runs()) {
            int end = run.fate() == Run.Fate.ADDED ? place : place + run.text().length();
            if (run.kept()) {
                changing = false;
            } else if (!changing) {
                ranges.add(new TextRange(place, end));
                changing = true;
            }
            place = end;
        }
        return new ChangedPlaces(ranges);
    }

    /**
     * Whether two proposals for the same text change some of the same words, or add to it in the same place. Who adds
     * beside words that the other one changes meets them too.
     */
    public boolean touches(ChangedPlaces other) {
        return ranges.stream().anyMatch(own -> other.ranges.stream().anyMatch(theirs -> touch(own, theirs)));
    }

    private static boolean touch(TextRange one, TextRange other) {
        boolean adding = one.length() == 0 || other.length() == 0;
        if (adding) {
            return one.start() <= other.end() && other.start() <= one.end();
        }
        return one.start() < other.end() && other.start() < one.end();
    }
}
