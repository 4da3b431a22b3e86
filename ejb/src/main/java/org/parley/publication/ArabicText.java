package org.parley.publication;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters and puts a right-to-left stretch into the order in which it is drawn.
 *
 * <p>What is not right: vowel marks sit at one fixed height above or below their letter, because the faces' own placing
 * of marks is not used; and letters of languages beyond Arabic, Persian and Urdu that Unicode gives no joined forms
 * stand unjoined.
 */
final class ArabicText implements BidiReorderer {
    private static final int WITHOUT_CHANGE_OF_LENGTH =
            ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_FIXED_SPACES_NEAR;

    private final ArabicShaping joiner = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | WITHOUT_CHANGE_OF_LENGTH);
    private final ArabicShaping separator = new ArabicShaping(
            ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    /** The marks are taken out before joining and put back behind their letters: joined forms of marks do not exist. */
    @Override
    public String shapeText(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(c -> !isMark(c)).forEach(c -> letters.append((char) c));
        return withMarks(text, letters.toString(), join(letters.toString()));
    }

    private String join(String letters) {
        try {
            String joined = joiner.shape(letters);
            return joined.length() == letters.length() ? joined : letters;
        } catch (ArabicShapingException e) {
            return letters;
        }
    }

    private static String withMarks(String text, String letters, String joined) {
        StringBuilder out = new StringBuilder(text.length());
        int letter = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                out.append(c);
            } else {
                if (!isSwallowed(letters, joined, letter) && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER) {
                    out.append(joined.charAt(letter));
                }
                letter++;
            }
        }
        return out.toString();
    }

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** Lam and alef become one sign and a space of no meaning. */
    private static boolean isSwallowed(String letters, String joined, int at) {
        return joined.charAt(at) == ' ' && letters.charAt(at) != ' ';
    }

    private static boolean isMark(int c) {
        return (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || (c >= 0x0610 && c <= 0x061A)
                || (c >= 0x06D6 && c <= 0x06ED && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String deshapeText(String text) {
        try {
            return separator.shape(text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
