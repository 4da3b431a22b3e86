package org.parley.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.parley.search.Order;

/**
 * The order of the hits, and the page that begins after a place in it.
 *
 * <p>Scores change a little with every entry that arrives, and form letters have the same score by the hundred. A page by
 * score therefore begins after what the last hit of the page before scores <em>now</em>. Entries of nearly the same score
 * may still change places when very many arrive between two pages; by date nothing ever does.
 */
final class Ranking {
    /** Hits that are counted exactly; counting more would keep the engine from skipping what cannot win. */
    private static final int COUNTED = 1000;

    /** Beyond every document, so that what equals the place is never taken to come after it. */
    private static final int LAST_DOCUMENT = Integer.MAX_VALUE;

    private final Sort sort;

    private Ranking(Sort sort) {
        this.sort = sort;
    }

    static Ranking of(Order order, boolean words) {
        return new Ranking(
                switch (order) {
                    case RELEVANCE -> words ? Fields.BEST_FIRST : Fields.NEWEST_FIRST;
                    case NEWEST -> Fields.NEWEST_FIRST;
                    case OLDEST -> Fields.OLDEST_FIRST;
                });
    }

    Found find(IndexSearcher searcher, Query query, Optional<Place> after, int size) throws IOException {
        var start = after.isPresent() ? document(after.get(), searcher, query) : null;
        var top = searcher.search(query, new TopFieldCollectorManager(sort, size + 1, start, COUNTED));
        var page = Arrays.stream(top.scoreDocs)
                .limit(size)
                .map(FieldDoc.class::cast)
                .toList();
        var exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Found(page, top.totalHits.value(), exact, top.scoreDocs.length > size);
    }

    float score(FieldDoc hit) {
        return byScore() ? (Float) hit.fields[0] : 0;
    }

    long date(FieldDoc hit) {
        return (Long) hit.fields[byScore() ? 1 : 0];
    }

    private boolean byScore() {
        return sort.needsScores();
    }

    private FieldDoc document(Place place, IndexSearcher searcher, Query query) throws IOException {
        var tie = Fields.tie(place.id());
        return byScore()
                ? new FieldDoc(LAST_DOCUMENT, 0, new Object[] {scoreNow(place, searcher, query), place.date(), tie})
                : new FieldDoc(LAST_DOCUMENT, 0, new Object[] {place.date(), tie});
    }

    private static float scoreNow(Place place, IndexSearcher searcher, Query query) throws IOException {
        var only = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(Documents.identity(place.id())), Occur.FILTER)
                .build();
        var top = searcher.search(only, 1);
        return top.scoreDocs.length == 0 ? place.score() : top.scoreDocs[0].score;
    }
}
