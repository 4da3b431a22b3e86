package org.parley.search.lucene;

import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.parley.search.lucene.FoldingAnalyzer.Ideographs;

/** Chooses the analyzer by the name of the field. */
final class Analyzers extends AnalyzerWrapper {
    private final Analyzer common;
    private final Map<Language, Analyzer> byLanguage = new EnumMap<>(Language.class);

    private Analyzers(Ideographs ideographs) {
        super(PER_FIELD_REUSE_STRATEGY);
        common = new FoldingAnalyzer(ideographs);
    }

    static Analyzers forIndexing() {
        return new Analyzers(Ideographs.SINGLES_AND_PAIRS);
    }

    static Analyzers forSearching() {
        return new Analyzers(Ideographs.PAIRS);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return Fields.languageOf(field)
                .flatMap(Language::of)
                .map(this::stemming)
                .orElse(common);
    }

    private Analyzer stemming(Language language) {
        synchronized (byLanguage) {
            return byLanguage.computeIfAbsent(language, Language::newAnalyzer);
        }
    }

    @Override
    protected Reader wrapReader(String field, Reader reader) {
        return CharacterTable.SEPARATORS.replacing(reader);
    }

    @Override
    protected Reader wrapReaderForNormalization(String field, Reader reader) {
        return wrapReader(field, reader);
    }
}
