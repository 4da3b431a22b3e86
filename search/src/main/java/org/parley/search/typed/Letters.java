package org.parley.search.typed;

/** Which characters separate words, and which make one worth looking for, in any script. */
final class Letters {
    private Letters() {}

    /** White space, control characters and the invisible marks of writing direction. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || isDirection(character);
    }

    private static boolean isDirection(int character) {
        return character == 0x061C
                || character == 0xFEFF
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** Letters and digits with their marks, and pictographs. */
    static boolean isContent(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.OTHER_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** True if the text has enough letters for "every word that begins so" to be a sensible question. */
    static boolean sufficesAsPrefix(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() >= 2
                || text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The text from its first to its last letter, digit or symbol, or asterisk; empty if there is none. */
    static String trim(String text) {
        var start = 0;
        while (start < text.length() && !isKept(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        var end = text.length();
        while (end > start && !isKept(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    static boolean hasContent(String text) {
        return text.codePoints().anyMatch(Letters::isContent);
    }

    private static boolean isKept(int character) {
        return character == '*' || isContent(character);
    }
}
