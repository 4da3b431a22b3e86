package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.search.Dimension;
import org.parley.search.Likeness;
import org.parley.search.Near;
import org.parley.search.SearchQuery;

/**
 * Looks for entries like a text, in one state of the index. Used once. An entry scores the sum of the weights of the words
 * that it shares with the text; a word weighs more the rarer it is.
 */
final class Nearest {
    /** The rarest words tell most; more of them cost more and tell little. */
    private static final int MOST_WORDS = 40;

    /** One word in common is chance. */
    private static final int LEAST_SHARED = 2;

    /** Below this, two texts have no more in common than any two on the same matter. */
    private static final double LEAST_SHARE = 0.12;

    private final Likeness wanted;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final String field;

    Nearest(Likeness wanted, IndexSearcher searcher, Analyzer analyzer) {
        this.wanted = wanted;
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.field = Language.of(wanted.language())
                .map(language -> Fields.stems(Fields.TEXT, language.code()))
                .orElse(Fields.TEXT);
    }

    List<Near> found() throws IOException {
        var weights = weights();
        var whole = weights.values().stream().mapToDouble(Weight::value).sum();
        var shared = weights.entrySet().stream()
                .filter(word -> word.getValue().elsewhere())
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingDouble(Weight::value).reversed()))
                .limit(MOST_WORDS)
                .toList();
        if (shared.size() < LEAST_SHARED) {
            return List.of();
        }
        var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(LEAST_SHARED);
        shared.forEach(word -> words.add(query(word.getKey(), word.getValue()), Occur.SHOULD));
        return near(narrowed(words.build()), whole);
    }

    /** @param elsewhere whether another entry has the word too */
    private record Weight(double value, boolean elsewhere) {}

    private Map<String, Weight> weights() throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var weights = new HashMap<String, Weight>();
        for (var word : words()) {
            int entries = reader.docFreq(new Term(field, word));
            double rarity = Math.log(1 + (reader.maxDoc() + 1.0) / (entries + 1.0));
            weights.put(word, new Weight(rarity, entries > (wanted.without().isEmpty() ? 0 : 1)));
        }
        return weights;
    }

    private Set<String> words() throws IOException {
        try (var stream = analyzer.tokenStream(field, wanted.text())) {
            var words = new LinkedHashSet<String>();
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        }
    }

    private Query query(String word, Weight weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), (float) weight.value());
    }

    private Query narrowed(Query words) {
        var narrowing = Narrowing.of(SearchQuery.words("")
                .filter(Dimension.KIND, wanted.kind())
                .filter(Dimension.CONSULTATION, wanted.consultation())
                .filter(Dimension.LANGUAGE, wanted.language())
                .build());
        var ids = wanted.without().stream().map(id -> new BytesRef(id.value())).toList();
        var query = new BooleanQuery.Builder().add(narrowing.all(words), Occur.MUST);
        if (!ids.isEmpty()) {
            query.add(new TermInSetQuery(Fields.ID, ids), Occur.MUST_NOT);
        }
        return query.build();
    }

    private List<Near> near(Query query, double whole) throws IOException {
        var near = new ArrayList<Near>();
        for (var hit : searcher.search(query, wanted.size(), Fields.BEST_FIRST, true).scoreDocs) {
            double share = Math.min(1, score(hit) / whole);
            if (share >= LEAST_SHARE) {
                near.add(new Near(Hits.identity(searcher.storedFields(), hit.doc), share));
            }
        }
        return near;
    }

    private static double score(ScoreDoc hit) {
        var fields = ((FieldDoc) hit).fields;
        return fields == null ? hit.score : (Float) fields[0];
    }
}
