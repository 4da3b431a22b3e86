package org.parley.intake;

import org.parley.markup.CleanText;

/** A title for a text that came without one: its first words. */
final class DerivedTitle {
    private static final int LENGTH = 80;

    private DerivedTitle() {}

    /** The first line of the text, cut at a word where it is long. */
    static String of(String text) {
        var end = text.indexOf('\n');
        var line = CleanText.line(end < 0 ? text : text.substring(0, end));
        var cut = Beginning.of(line, LENGTH);
        var space = cut.lastIndexOf(' ');
        return cut.equals(line) || space < LENGTH / 2 ? cut : cut.substring(0, space) + "…";
    }
}
