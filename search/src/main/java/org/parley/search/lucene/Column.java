package org.parley.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.parley.search.Dimension;

/** The values of one dimension in one segment of the index, with a count for each. */
final class Column {
    private final Dimension dimension;
    private final SortedDocValues values;
    private final int[] counts;

    private Column(Dimension dimension, SortedDocValues values) {
        this.dimension = dimension;
        this.values = values;
        this.counts = new int[values.getValueCount()];
    }

    static Column of(Dimension dimension, LeafReader segment) throws IOException {
        return new Column(dimension, DocValues.getSorted(segment, Fields.of(dimension)));
    }

    /** Counts one entry, or with a step of -1 takes it back. Entries must be given in ascending order. */
    void count(int entry, int step) throws IOException {
        if (values.advanceExact(entry)) {
            counts[values.ordValue()] += step;
        }
    }

    /** Counts every entry of the segment, removed ones included, without visiting any. */
    void countAll(LeafReader segment) throws IOException {
        var terms = Terms.getTerms(segment, Fields.of(dimension)).iterator();
        for (var value = terms.next(); value != null; value = terms.next()) {
            counts[values.lookupTerm(value)] += terms.docFreq();
        }
    }

    void addTo(Tally tally) throws IOException {
        for (var value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                tally.add(dimension, values.lookupOrd(value).utf8ToString(), counts[value]);
            }
        }
    }
}
