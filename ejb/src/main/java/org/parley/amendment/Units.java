package org.parley.amendment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The units in which texts are compared, finest first. Every unit cuts a text into pieces that join to it again. */
enum Units {
    WORDS {
        @Override
        BreakIterator boundaries() {
            return BreakIterator.getWordInstance(ULocale.ROOT);
        }
    },
    SENTENCES {
        @Override
        BreakIterator boundaries() {
            return BreakIterator.getSentenceInstance(ULocale.ROOT);
        }
    };

    abstract BreakIterator boundaries();

    /** The pieces of a text, by the rules of UAX #29 and the dictionaries for scripts without blanks. */
    List<String> of(String text) {
        var boundaries = boundaries();
        boundaries.setText(text);
        var pieces = new ArrayList<String>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
