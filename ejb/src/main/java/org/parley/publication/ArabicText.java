package org.parley.publication;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters and puts a right-to-left stretch into the order in which it is drawn.
 *
 * <p>What is not right: vowel marks sit at one fixed height above or below their letter, because the faces' own placing
 * of marks is not used; and the few letters to which Unicode gives no joined forms (Uyghur, Kurdish in part) stand
 * unjoined. A table in a report whose own language is written from right to left keeps its columns from left to right.
 */
final class ArabicText implements BidiReorderer {
    @Override
    public String shapeText(String text) {
        return ArabicLetters.join(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    /** Never needed: the faces hold every joined letter that {@link #shapeText} makes. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
