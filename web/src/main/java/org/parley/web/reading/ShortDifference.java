package org.parley.web.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.amendment.Run.Fate;

/** A difference cut down to what changes and a few words around it, for where there is little room. */
final class ShortDifference {
    private static final String ELLIPSIS = "…";

    /** Characters of kept text beside a change. */
    private static final int CONTEXT = 32;

    /** Characters of one change. */
    private static final int LONGEST_CHANGE = 90;

    /** Characters of changed text after which the rest is left out. */
    private static final int LONGEST = 120;

    private ShortDifference() {}

    /** The runs that fit; where text is left out there is an ellipsis. */
    static List<Run> of(Difference difference) {
        var runs = difference.runs();
        var shown = new ArrayList<Run>();
        int changed = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (changed > LONGEST && run.kept()) {
                end(shown);
                break;
            }
            shown.add(run.kept() ? kept(run.text(), i == 0, i == runs.size() - 1) : changed(run));
            changed += run.kept() ? 0 : run.text().length();
        }
        return shown;
    }

    private static void end(List<Run> shown) {
        if (!shown.getLast().text().endsWith(ELLIPSIS)) {
            shown.add(new Run(Fate.KEPT, ELLIPSIS));
        }
    }

    private static Run changed(Run run) {
        return run.text().length() <= LONGEST_CHANGE
                ? run
                : new Run(run.fate(), start(run.text(), LONGEST_CHANGE).stripTrailing() + ELLIPSIS);
    }

    private static Run kept(String text, boolean first, boolean last) {
        var start = first ? "" : start(text, CONTEXT);
        var end = last ? "" : end(text, CONTEXT);
        boolean whole = start.length() + end.length() >= text.length();
        return new Run(Fate.KEPT, whole ? text : start.stripTrailing() + ELLIPSIS + end.stripLeading());
    }

    private static String start(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, boundary(text, longest, false));
    }

    private static String end(String text, int longest) {
        return text.length() <= longest ? text : text.substring(boundary(text, text.length() - longest, true));
    }

    /** The word boundary nearest to a place, before or after it. */
    private static int boundary(String text, int place, boolean after) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        if (words.isBoundary(place)) {
            return place;
        }
        int found = after ? words.following(place) : words.preceding(place);
        return found == BreakIterator.DONE ? (after ? text.length() : 0) : found;
    }
}
