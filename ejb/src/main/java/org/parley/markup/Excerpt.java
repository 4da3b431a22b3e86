package org.parley.markup;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Cuts a text after a word. */
final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    static String of(String text, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("an excerpt has at least 1 character, got " + longest);
        }
        String line = CleanText.line(text.substring(0, Math.min(text.length(), longest * 4 + 100)));
        return line.length() <= longest ? line : cut(line, longest) + ELLIPSIS;
    }

    private static String cut(String line, int longest) {
        String start = line.substring(0, longest + 1);
        int word = lastBoundary(BreakIterator.getWordInstance(ULocale.ROOT), start, longest);
        int end = word > 0 ? word : lastBoundary(BreakIterator.getCharacterInstance(ULocale.ROOT), start, longest);
        return line.substring(0, end).stripTrailing();
    }

    private static int lastBoundary(BreakIterator boundaries, String text, int longest) {
        boundaries.setText(text);
        return boundaries.isBoundary(longest) ? longest : boundaries.preceding(longest);
    }
}
