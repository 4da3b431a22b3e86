package org.parley.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.amendment.Run.Fate;

/** Carries a proposed wording over to a text that has changed since it was proposed. */
final class Rebasing {

    /** What stands at a place of the older text, and what is to stand there instead. */
    private record Edit(int start, int end, String instead) {}

    private Rebasing() {}

    /**
     * The wording that makes the same changes in the new text as the proposed one did in the old. If both changed the
     * same words, the proposed wording stays as it is.
     */
    static String rebased(String older, String proposed, String newer) {
        if (proposed.isBlank() || older.equals(newer)) {
            return proposed;
        }
        var edits = new ArrayList<>(edits(Difference.between(older, proposed)));
        edits.addAll(edits(Difference.between(older, newer)));
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        var merged = new StringBuilder();
        int done = 0;
        Edit before = new Edit(-1, -1, "");
        for (Edit edit : edits) {
            if (edit.equals(before)) {
                continue;
            }
            if (edit.start < done || (edit.start == before.start && edit.start == edit.end)) {
                return proposed;
            }
            merged.append(older, done, edit.start).append(edit.instead);
            done = edit.end;
            before = edit;
        }
        return merged.append(older, done, older.length()).toString();
    }

    private static List<Edit> edits(Difference difference) {
        var edits = new ArrayList<Edit>();
        int place = 0;
        int start = -1;
        var instead = new StringBuilder();
        for (Run run : difference.runs()) {
            if (run.kept()) {
                end(edits, start, place, instead);
                start = -1;
            } else if (start < 0) {
                start = place;
            }
            if (run.fate() == Fate.ADDED) {
                instead.append(run.text());
            } else {
                place += run.text().length();
            }
        }
        end(edits, start, place, instead);
        return edits;
    }

    private static void end(List<Edit> edits, int start, int end, StringBuilder instead) {
        if (start >= 0) {
            edits.add(new Edit(start, end, instead.toString()));
            instead.setLength(0);
        }
    }
}
