package org.parley.search.lucene;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/** Words like "the" and "de" that say nothing in the languages with most text, for entries whose language is unknown. */
final class CommonWords {
    private static final CharArraySet WORDS = gathered(List.of(
            ArabicAnalyzer.getDefaultStopSet(),
            DutchAnalyzer.getDefaultStopSet(),
            EnglishAnalyzer.getDefaultStopSet(),
            FrenchAnalyzer.getDefaultStopSet(),
            GermanAnalyzer.getDefaultStopSet(),
            ItalianAnalyzer.getDefaultStopSet(),
            PortugueseAnalyzer.getDefaultStopSet(),
            RussianAnalyzer.getDefaultStopSet(),
            SpanishAnalyzer.getDefaultStopSet()));

    private CommonWords() {}

    private static CharArraySet gathered(List<CharArraySet> sets) {
        var words = new CharArraySet(2_000, true);
        sets.forEach(words::addAll);
        return CharArraySet.unmodifiableSet(words);
    }

    /** True in any case of the letters. */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
