package org.parley.intake;

/** The beginning of a text, where the whole is too long to show or to look at. */
final class Beginning {
    private Beginning() {}

    /** At most so many code points, the last of them an ellipsis where some are left out. */
    static String of(String text, int codePoints) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + "…";
    }
}
