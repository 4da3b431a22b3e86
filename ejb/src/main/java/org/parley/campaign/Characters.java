package org.parley.campaign;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * What every character of the basic plane is to a word, and what it becomes when case and compatibility forms are folded
 * (NFKC_Casefold). Tables, because looking a character up in ICU takes longer than everything else that is done with it.
 */
final class Characters {
    /** Ends a word. */
    static final byte BREAK = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** Joins two letters, as the point of Catalan does. */
    static final byte BETWEEN_LETTERS = 3;
    /** Joins two digits, as a comma does. */
    static final byte BETWEEN_DIGITS = 4;
    /** Joins two letters or two digits, as an apostrophe or a full stop does. */
    static final byte BETWEEN_BOTH = 5;
    /** Joins whatever stands beside it, as a low line does. */
    static final byte CONNECTOR = 6;
    /** Belongs to the character before it, as an accent does. */
    static final byte CLINGING = 7;
    /** Separates words for certain: whatever stands beside it, ICU sees a boundary here too. */
    static final byte BLANK = 8;
    /** Needs a dictionary or a rule that only ICU has: Han, Hangul, Kana, Thai, Hebrew, everything beyond the basic plane. */
    static final byte SPECIAL = 9;

    /** Stands for a character whose folding depends on its neighbours or is not one character. */
    static final char DEPENDS = 0;

    private static final char[] FOLDED = new char[1 << Character.SIZE];
    private static final byte[] KINDS = new byte[1 << Character.SIZE];

    static {
        var folding = Normalizer2.getNFKCCasefoldInstance();
        for (int c = 1; c < FOLDED.length; c++) {
            FOLDED[c] = foldedAlone(folding, c);
            KINDS[c] = kindOf(c);
        }
    }

    private Characters() {}

    /** The folded character, or {@link #DEPENDS}. */
    static char folded(char character) {
        return FOLDED[character];
    }

    static byte kind(char character) {
        return KINDS[character];
    }

    private static char foldedAlone(Normalizer2 folding, int character) {
        if (Character.isSurrogate((char) character) || !folding.hasBoundaryBefore(character)) {
            return DEPENDS;
        }
        var folded = folding.normalize(Character.toString(character));
        return folded.length() == 1 && folding.hasBoundaryBefore(folded.charAt(0)) ? folded.charAt(0) : DEPENDS;
    }

    private static byte kindOf(int character) {
        if (UCharacter.isUWhiteSpace(character)) {
            return BLANK;
        }
        return needsDictionary(character) ? SPECIAL : kindByRule(character);
    }

    private static boolean needsDictionary(int character) {
        int script = UScript.getScript(character);
        return Character.isSurrogate((char) character)
                || script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA
                || script == UScript.HANGUL
                || UCharacter.getIntPropertyValue(character, UProperty.LINE_BREAK)
                        == UCharacter.LineBreak.COMPLEX_CONTEXT;
    }

    private static byte kindByRule(int character) {
        return switch (UCharacter.getIntPropertyValue(character, UProperty.WORD_BREAK)) {
            case UCharacter.WordBreak.OTHER -> BREAK;
            case UCharacter.WordBreak.ALETTER -> LETTER;
            case UCharacter.WordBreak.NUMERIC -> DIGIT;
            case UCharacter.WordBreak.MIDLETTER -> BETWEEN_LETTERS;
            case UCharacter.WordBreak.MIDNUM -> BETWEEN_DIGITS;
            case UCharacter.WordBreak.MIDNUMLET, UCharacter.WordBreak.SINGLE_QUOTE -> BETWEEN_BOTH;
            case UCharacter.WordBreak.EXTENDNUMLET -> CONNECTOR;
            case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT, UCharacter.WordBreak.ZWJ -> CLINGING;
            case UCharacter.WordBreak.DOUBLE_QUOTE -> BREAK;
            default -> SPECIAL;
        };
    }
}
