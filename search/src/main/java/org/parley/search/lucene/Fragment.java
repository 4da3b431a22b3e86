package org.parley.search.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.parley.search.MarkedText;
import org.parley.search.MarkedText.Run;

/** Cuts one passage of a text to a length that can be shown, at the ends of words, and marks what matched in it. */
final class Fragment {
    private static final String ELLIPSIS = "\u2026";
    /** Characters shown before the first match when the sentence is too long to be shown whole. */
    private static final int LEAD = 60;
    /** How far to look for the end of a word; beyond it, only characters are kept whole. */
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final Passage passage;
    private final int start;
    private final int end;

    private Fragment(String text, Passage passage, int longest) {
        this.text = text;
        this.passage = passage;
        if (passage.getLength() <= longest) {
            start = passage.getStartOffset();
            end = passage.getEndOffset();
        } else {
            start = wordEdge(firstShown());
            end = wordEdge(Math.min(start + longest, passage.getEndOffset()));
        }
    }

    /** The passage, or a part of it with the first match, up to about this many characters long. */
    static MarkedText of(String text, Passage passage, int longest) {
        return new Fragment(text, passage, longest).marked();
    }

    private int firstShown() {
        var first = passage.getNumMatches() == 0 ? passage.getStartOffset() : passage.getMatchStarts()[0] - LEAD;
        return Math.max(passage.getStartOffset(), first);
    }

    /** The nearest edge of a word at or before the offset, or else of a character. */
    private int wordEdge(int offset) {
        if (offset == passage.getStartOffset() || offset == passage.getEndOffset()) {
            return offset;
        }
        var from = Math.max(passage.getStartOffset(), offset - LONGEST_WORD);
        var to = Math.min(passage.getEndOffset(), offset + LONGEST_WORD);
        var around = text.substring(from, to);
        var word = edge(BreakIterator.getWordInstance(ULocale.ROOT), around, offset - from);
        return from + (word > 0 ? word : edge(BreakIterator.getCharacterInstance(ULocale.ROOT), around, offset - from));
    }

    private static int edge(BreakIterator breaks, String around, int offset) {
        breaks.setText(around);
        return breaks.isBoundary(offset) ? offset : breaks.preceding(offset);
    }

    private MarkedText marked() {
        var runs = new ArrayList<Run>();
        if (start > passage.getStartOffset()) {
            add(runs, ELLIPSIS, false);
        }
        var at = start;
        for (var i = 0; i < passage.getNumMatches() && at < end; i++) {
            var matchStart = Math.clamp(passage.getMatchStarts()[i], at, end);
            var matchEnd = Math.clamp(passage.getMatchEnds()[i], matchStart, end);
            add(runs, text.substring(at, matchStart), false);
            add(runs, text.substring(matchStart, matchEnd), true);
            at = matchEnd;
        }
        add(runs, text.substring(at, end), false);
        if (end < passage.getEndOffset()) {
            add(runs, ELLIPSIS, false);
        }
        return new MarkedText(trimmed(runs));
    }

    /** Adds text to the last run if it is of the same sort, so that matches which touch become one. */
    private static void add(List<Run> runs, String text, boolean matched) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().matched() == matched) {
            var last = runs.removeLast();
            runs.add(new Run(last.text() + text, matched));
        } else {
            runs.add(new Run(text, matched));
        }
    }

    /** White space in a row becomes one space; none is left at the ends. */
    private static List<Run> trimmed(List<Run> runs) {
        var trimmed = new ArrayList<Run>();
        for (var i = 0; i < runs.size(); i++) {
            var collapsed = runs.get(i).text().replaceAll("(?U)[\\s\\p{Cntrl}]+", " ");
            if (i == 0) {
                collapsed = collapsed.stripLeading();
            }
            if (i == runs.size() - 1) {
                collapsed = collapsed.stripTrailing();
            }
            add(trimmed, collapsed, runs.get(i).matched());
        }
        return trimmed;
    }
}
