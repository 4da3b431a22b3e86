package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.parley.search.Dimension;

/** Counts the entries that a query matches by the values of some dimensions, exactly and in one pass. */
final class Counting implements Collector {
    private final Set<Dimension> dimensions;
    private final Tally tally = new Tally();

    private Counting(Set<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    static Tally count(IndexSearcher searcher, Query query, Set<Dimension> dimensions) throws IOException {
        return query instanceof MatchAllDocsQuery
                ? countAll(searcher.getIndexReader(), dimensions)
                : searcher.search(query, new AllSegments(dimensions));
    }

    /** For all entries, what the index knows of each value suffices; only the removed entries are visited. */
    private static Tally countAll(IndexReader reader, Set<Dimension> dimensions) throws IOException {
        var tally = new Tally();
        for (var context : reader.leaves()) {
            var segment = context.reader();
            var columns = columns(segment, dimensions);
            for (var column : columns) {
                column.countAll(segment);
            }
            takeBackRemoved(segment, columns);
            addTo(tally, columns);
        }
        tally.addTotal(reader.numDocs());
        return tally;
    }

    private static void takeBackRemoved(LeafReader segment, List<Column> columns) throws IOException {
        var live = segment.getLiveDocs();
        if (live == null) {
            return;
        }
        for (var entry = 0; entry < segment.maxDoc(); entry++) {
            if (!live.get(entry)) {
                count(entry, -1, columns);
            }
        }
    }

    private static List<Column> columns(LeafReader segment, Set<Dimension> dimensions) throws IOException {
        var columns = new ArrayList<Column>(dimensions.size());
        for (var dimension : dimensions) {
            columns.add(Column.of(dimension, segment));
        }
        return columns;
    }

    private static void count(int entry, int step, List<Column> columns) throws IOException {
        for (var column : columns) {
            column.count(entry, step);
        }
    }

    private static void addTo(Tally tally, List<Column> columns) throws IOException {
        for (var column : columns) {
            column.addTo(tally);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var columns = columns(context.reader(), dimensions);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counting needs no scores.
            }

            @Override
            public void collect(int entry) throws IOException {
                tally.addTotal(1);
                count(entry, 1, columns);
            }

            @Override
            public void finish() throws IOException {
                addTo(tally, columns);
            }
        };
    }

    private record AllSegments(Set<Dimension> dimensions) implements CollectorManager<Counting, Tally> {
        @Override
        public Counting newCollector() {
            return new Counting(dimensions);
        }

        @Override
        public Tally reduce(Collection<Counting> collectors) {
            var sum = new Tally();
            collectors.forEach(collector -> sum.add(collector.tally));
            return sum;
        }
    }
}
