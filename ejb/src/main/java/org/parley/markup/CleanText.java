package org.parley.markup;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;

/**
 * Takes out of typed text what nobody can see and what could deceive, and leaves everything else as it was typed.
 *
 * <p>The result is in Unicode normalisation form C and holds no control characters, no lone surrogates and no code points
 * that are reserved for internal use. More than {@value #MOST_MARKS} combining marks on one letter are cut off, the bound
 * of the Stream-Safe Text Format of UAX #15; this also keeps normalisation linear.
 */
public final class CleanText {

    private static final int MOST_MARKS = 30;

    private CleanText() {}

    /**
     * Cleans text of one line, such as a name or a title: line breaks and runs of blanks become one space, and nothing
     * invisible remains except the joiners that Arabic and Indic scripts need and variation selectors.
     */
    public static String line(String typed) {
        String shown = withoutJoiners(visible(typed, CleanText::hiddenInLine));
        return normalized(collapsed(shown).strip());
    }

    /**
     * Cleans text of any number of lines: line breaks become {@code \n}, tabs stay, marks of direction stay where they
     * are balanced within their line. Overrides, which show characters in another order than they are written, never
     * stay.
     */
    public static String body(String typed) {
        return normalized(BalancedDirection.of(visible(typed, CleanText::hiddenInBody)));
    }

    private interface Test {
        boolean holds(int character);
    }

    private static String visible(String typed, Test hidden) {
        var text = new StringBuilder(typed.length());
        int previous = 0;
        for (int i = 0, c; i < typed.length(); i += Character.charCount(c)) {
            c = typed.codePointAt(i);
            if (isLineBreak(c)) {
                if (c != '\n' || previous != '\r') {
                    text.append('\n');
                }
            } else if (!isForbidden(c) && !hidden.holds(c)) {
                text.appendCodePoint(c);
            }
            previous = c;
        }
        return text.toString();
    }

    private static boolean isLineBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isForbidden(int c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    private static boolean hiddenInBody(int c) {
        return c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static boolean hiddenInLine(int c) {
        if (hiddenInBody(c)) {
            return true;
        }
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !isJoiner(c)
                && !UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static String withoutJoiners(String text) {
        if (text.indexOf(0x200C) < 0 && text.indexOf(0x200D) < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isJoiner(c) || (isShaped(before(kept)) && isShaped(after(text, i)))) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static int before(StringBuilder text) {
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static int after(String text, int index) {
        return index + 1 < text.length() ? text.codePointAt(index + 1) : ' ';
    }

    /** Whether the form of this letter depends on its neighbours, so that a joiner beside it has a meaning. */
    private static boolean isShaped(int c) {
        if (isJoiner(c)) {
            return false;
        }
        int joining = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
        int syllable = UCharacter.getIntPropertyValue(c, UProperty.INDIC_SYLLABIC_CATEGORY);
        return joining == UCharacter.JoiningType.DUAL_JOINING
                || joining == UCharacter.JoiningType.RIGHT_JOINING
                || (syllable != UCharacter.IndicSyllabicCategory.OTHER && (Character.isLetter(c) || isMark(c)));
    }

    private static String collapsed(String text) {
        var line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!UCharacter.isUWhiteSpace(c)) {
                line.appendCodePoint(c);
                blank = false;
            } else if (!blank) {
                line.append(' ');
                blank = true;
            }
        }
        return line.toString();
    }

    /** The marks are cut twice: before, to bound the work of normalising, and after, as it can split one mark in two. */
    private static String normalized(String text) {
        return withFewMarks(Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFC));
    }

    private static String withFewMarks(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
