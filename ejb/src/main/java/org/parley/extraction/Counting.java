package org.parley.extraction;

import java.util.Locale;
import java.util.Set;

/** Numbers of lists as office programs write them. */
final class Counting {

    private static final Set<String> NONE = Set.of("", "none", "bullet");
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3_999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Counting() {}

    /** @param format as DOCX ({@code lowerRoman}), ODT or HTML ({@code i}) name it; digits if it is not known */
    static String number(int count, String format) {
        return switch (format) {
            case "a", "lowerLetter" -> letters(count);
            case "A", "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "i", "lowerRoman" -> roman(count);
            case "I", "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            default -> NONE.contains(format) ? "" : Integer.toString(count);
        };
    }

    private static String letters(int count) {
        return count < 1 || count > 100 * LETTERS
                ? Integer.toString(count)
                : Character.toString('a' + (count - 1) % LETTERS).repeat((count - 1) / LETTERS + 1);
    }

    private static String roman(int count) {
        if (count < 1 || count > MOST_ROMAN) {
            return Integer.toString(count);
        }
        var roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /**
     * A label as it begins an item in a draft: a number ends with a point, and what is neither a number nor a letter in
     * brackets follows a hyphen.
     */
    static String label(String written) {
        String label = written.strip();
        if (label.matches("\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,4}[.):]?")) {
            return label.replaceFirst("[.):]?$", ".");
        }
        if (label.matches("\\(?\\p{Alnum}{1,6}\\)")) {
            return label;
        }
        return label.isEmpty() || !label.matches(".*[\\p{L}\\p{Nd}].*") ? "-" : "- " + label;
    }
}
