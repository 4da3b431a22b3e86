package org.parley.search.lucene;

import java.util.List;
import org.apache.lucene.search.FieldDoc;

/**
 * The entries of one page, before anything of them was read.
 *
 * @param total number of entries found; a lower bound unless {@code exact}
 * @param more whether a page follows
 */
record Found(List<FieldDoc> page, long total, boolean exact, boolean more) {
    Found {
        page = List.copyOf(page);
    }

    boolean isEmpty() {
        return page.isEmpty();
    }
}
