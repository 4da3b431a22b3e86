package org.parley.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parley.search.Dimension;

/**
 * Keeps the counts of recent searches, so that the pages that many people ask for are counted once for each state of
 * the index. Safe for use by several threads.
 */
final class TallyCache {
    private static final int CAPACITY = 200;

    private final Map<Key, Tally> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tally> eldest) {
            return size() > CAPACITY;
        }
    };

    /** The key of a reader stands for one state of the index and does not keep it open. */
    private record Key(Object state, Query query, Set<Dimension> dimensions) {}

    Tally count(IndexSearcher searcher, Query query, Set<Dimension> dimensions) throws IOException {
        var state = searcher.getIndexReader().getReaderCacheHelper().getKey();
        var key = new Key(state, query, Set.copyOf(dimensions));
        var known = find(key);
        if (known.isPresent()) {
            return known.get();
        }
        var tally = Counting.count(searcher, query, dimensions);
        if (!searcher.timedOut()) {
            keep(key, tally);
        }
        return tally;
    }

    private synchronized Optional<Tally> find(Key key) {
        return Optional.ofNullable(recent.get(key));
    }

    private synchronized void keep(Key key, Tally tally) {
        recent.put(key, tally);
    }
}
