package org.parley.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.parley.search.typed.Term;
import org.parley.search.typed.Typed;

/** Which languages are worth asking for the forms of the words of a search. */
final class PresentLanguages {
    /** Bounds the cost of a search in an index with very many languages; the rarest are found as typed only. */
    private static final int MOST_LANGUAGES = 12;

    private PresentLanguages() {}

    /** Languages of the index, the most frequent first, that the words may be written in and the filters allow. */
    static List<Language> of(IndexReader reader, Typed typed, Set<String> filter) throws IOException {
        var allowed =
                filter.stream().flatMap(value -> Language.of(value).stream()).collect(Collectors.toUnmodifiableSet());
        var words = words(typed);
        return frequencies(reader).entrySet().stream()
                .sorted(Map.Entry.<Language, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(language -> filter.isEmpty() || allowed.contains(language))
                .filter(language -> language.mayBeWrittenIn(words))
                .limit(MOST_LANGUAGES)
                .toList();
    }

    private static String words(Typed typed) {
        return typed.required().stream()
                .flatMap(anyOf -> anyOf.alternatives().stream())
                .map(Term::text)
                .collect(Collectors.joining(" "));
    }

    private static Map<Language, Integer> frequencies(IndexReader reader) throws IOException {
        var frequencies = new EnumMap<Language, Integer>(Language.class);
        var stems = MultiTerms.getTerms(reader, Fields.STEMS);
        var terms = stems == null ? TermsEnum.EMPTY : stems.iterator();
        for (var code = terms.next(); code != null; code = terms.next()) {
            var frequency = terms.docFreq();
            Language.of(code.utf8ToString()).ifPresent(language -> frequencies.put(language, frequency));
        }
        return frequencies;
    }
}
