package org.parley.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.search.SearchIndex;
import org.parley.search.contract.SearchIndexContract;

class LuceneInDirectoryTest implements SearchIndexContract {
    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(directory.resolve("index"));
    }

    @Override
    public SearchIndex index() {
        return index;
    }

    @AfterEach
    void close() {
        index.close();
    }
}
