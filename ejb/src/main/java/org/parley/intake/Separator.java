package org.parley.intake;

/** Finds the character that separates the cells of a table, from its header. */
final class Separator {
    /** The separators tables are written with; the first wins when a header holds as many of another. */
    private static final String KNOWN = ",;\t|";

    private Separator() {}

    /** The separator that occurs most often outside quotes in the first line that is not blank, else a comma. */
    static char of(CharSequence head) {
        var counts = new int[KNOWN.length()];
        var quoted = false;
        var blank = true;
        for (var i = 0; i < head.length(); i++) {
            var c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && !blank) {
                break;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                counts[KNOWN.indexOf(c)]++;
            }
            blank &= Character.isWhitespace(c);
        }
        return KNOWN.charAt(greatest(counts));
    }

    private static int greatest(int[] counts) {
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
