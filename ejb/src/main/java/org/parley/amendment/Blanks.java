package org.parley.amendment;

import com.ibm.icu.lang.UCharacter;

/** Blank characters of every script. */
final class Blanks {

    private Blanks() {}

    /** The text with each run of blanks made one space, and none at its ends. */
    static String collapsed(String text) {
        var kept = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (UCharacter.isUWhiteSpace(c)) {
                blank = true;
                continue;
            }
            if (blank && !kept.isEmpty()) {
                kept.append(' ');
            }
            blank = false;
            kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    /** Whether a text has neither letters nor digits nor symbols with a meaning of their own, and ends no line. */
    static boolean isFiller(String text) {
        return text.codePoints().allMatch(Blanks::isFiller);
    }

    private static boolean isFiller(int c) {
        if (c == '\n') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> c == '\t';
        };
    }
}
