package org.parley.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parley.search.Dimension;
import org.parley.search.FacetCount;
import org.parley.search.SearchQuery;

/**
 * The counts beside the hits.
 *
 * <p>A dimension without a filter is counted over the hits. A dimension with one is counted over what the hits would be
 * without that filter, which takes one more pass each.
 *
 * @param total the exact number of hits
 */
record Facets(long total, Map<Dimension, List<FacetCount>> counts) {
    /** Values listed for each dimension; rarer ones are left out unless they are chosen. */
    private static final int MOST_VALUES = 200;

    static Facets of(SearchQuery query, Query matching, Narrowing narrowing, IndexSearcher searcher, TallyCache cache)
            throws IOException {
        var free = EnumSet.noneOf(Dimension.class);
        free.addAll(query.facets());
        free.removeAll(narrowing.dimensions());
        var hits = cache.count(searcher, narrowing.all(matching), free);
        var counts = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
        for (var dimension : query.facets()) {
            var tally = free.contains(dimension)
                    ? hits
                    : cache.count(searcher, narrowing.allBut(dimension, matching), Set.of(dimension));
            counts.put(dimension, listed(tally.of(dimension), dimension, query.filter(dimension)));
        }
        return new Facets(hits.total(), counts);
    }

    private static List<FacetCount> listed(Map<String, Long> tally, Dimension dimension, Set<String> chosen) {
        var most = Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value);
        var listed = new TreeMap<String, FacetCount>();
        tally.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(most)
                .limit(MOST_VALUES)
                .forEach(count -> listed.put(count.value(), count));
        chosen.stream()
                .map(value -> Narrowing.key(dimension, value))
                .map(value -> new FacetCount(value, tally.getOrDefault(value, 0L)))
                .forEach(count -> listed.put(count.value(), count));
        return listed.values().stream().sorted(most).toList();
    }
}
