package org.parley.markup;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;

/** The direction in which a text is written, as HTML names it. */
public enum Direction {
    LTR,
    RTL;

    /** The direction of the first strong character (UAX #9, rule P2); {@link #LTR} for a text without any. */
    public static Direction ofText(CharSequence text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? RTL : LTR;
    }

    /** The direction of the usual script of a language, given as BCP 47 tag such as {@code ar} or {@code uz-Arab}. */
    public static Direction ofLanguage(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? RTL : LTR;
    }

    /** The value of the HTML attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }
}
