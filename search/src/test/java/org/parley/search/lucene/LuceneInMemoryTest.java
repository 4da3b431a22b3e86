package org.parley.search.lucene;

import org.junit.jupiter.api.AfterEach;
import org.parley.search.SearchIndex;
import org.parley.search.contract.SearchIndexContract;

class LuceneInMemoryTest implements SearchIndexContract {
    private final SearchIndex index = LuceneIndex.inMemory();

    @Override
    public SearchIndex index() {
        return index;
    }

    @AfterEach
    void close() {
        index.close();
    }
}
