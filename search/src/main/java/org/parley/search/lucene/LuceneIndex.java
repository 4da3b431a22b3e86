package org.parley.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.parley.search.Entry;
import org.parley.search.EntryId;
import org.parley.search.IndexLocked;
import org.parley.search.IndexUnavailable;
import org.parley.search.Likeness;
import org.parley.search.Near;
import org.parley.search.Position;
import org.parley.search.SearchIndex;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;

/** A search index in a directory, or in memory. */
public final class LuceneIndex implements SearchIndex {
    /** Changes are gathered in this much memory before they are written. */
    private static final double BUFFER_MEGABYTES = 48;
    /** A search that takes longer than this, in milliseconds, answers with what it has. */
    private static final long PATIENCE = 5_000;

    private final String name;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analyzers analyzers = Analyzers.forSearching();
    private final TallyCache tallies = new TallyCache();
    private volatile Optional<Position> position;

    private LuceneIndex(String name, Directory directory) throws IOException {
        this.name = name;
        this.directory = directory;
        IndexDirectory.prepare(directory);
        writer = new IndexWriter(directory, configuration());
        searchers = new SearcherManager(writer, null);
        position = IndexDirectory.position(writer.getLiveCommitData());
    }

    /**
     * Opens the index in a directory, which is made if missing. What is found there and cannot be used, because it is
     * damaged or of another version, is deleted; {@link #position()} is then empty.
     *
     * @throws IndexLocked if the directory is open elsewhere
     * @throws IndexUnavailable if the directory cannot be made, read or written
     */
    public static LuceneIndex open(Path path) {
        try {
            return open(path.toString(), FSDirectory.open(path));
        } catch (IOException e) {
            throw new IndexUnavailable("the index directory " + path + " cannot be used: " + e, e);
        }
    }

    /** A new index that is gone when it is closed. */
    public static LuceneIndex inMemory() {
        return open("in memory", new ByteBuffersDirectory());
    }

    static LuceneIndex open(String name, Directory directory) {
        try {
            return new LuceneIndex(name, directory);
        } catch (LockObtainFailedException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IndexLocked(name, e);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IndexUnavailable("the index " + name + " cannot be opened: " + e, e);
        }
    }

    /** Sorting inside the segments makes listing the newest, the commonest of all searches, nearly free. */
    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(Analyzers.forIndexing())
                .setIndexSort(Fields.NEWEST_FIRST)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    @Override
    public void put(Collection<Entry> entries) {
        run(() -> {
            for (var entry : entries) {
                writer.updateDocument(Documents.identity(entry.id()), Documents.of(entry));
            }
        });
    }

    @Override
    public void remove(Collection<EntryId> ids) {
        run(() -> writer.deleteDocuments(ids.stream().map(Documents::identity).toArray(Term[]::new)));
    }

    @Override
    public SearchPage search(SearchQuery query) {
        return read(searcher -> new Search(query, searcher, analyzers, tallies).page());
    }

    @Override
    public List<EntryId> matching(SearchQuery query, int most) {
        return read(searcher -> new Search(query, searcher, analyzers, tallies).matching(most));
    }

    @Override
    public List<Near> nearest(Likeness wanted) {
        return read(searcher -> new Nearest(wanted, searcher, analyzers).found());
    }

    @Override
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit(Position reached) {
        commit(Optional.of(reached));
    }

    @Override
    public Optional<Position> position() {
        return position;
    }

    @Override
    public void clear() {
        run(writer::deleteAll);
        commit(Optional.empty());
    }

    @Override
    public long size() {
        return this.<Integer>read(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        run(() -> IOUtils.close(searchers, writer::rollback, directory));
    }

    private synchronized void commit(Optional<Position> reached) {
        run(() -> {
            writer.setLiveCommitData(IndexDirectory.commitData(reached).entrySet());
            writer.commit();
        });
        position = reached;
    }

    /** Work on one state of the index, which does not change meanwhile. */
    private interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private <T> T read(Reading<T> work) {
        try {
            var borrowed = searchers.acquire();
            try {
                return work.on(patient(borrowed.getIndexReader()));
            } finally {
                searchers.release(borrowed);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(e);
        }
    }

    /** The time limit belongs to one search, so each has a searcher of its own, which costs nothing. */
    private static IndexSearcher patient(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setTimeout(new QueryTimeoutImpl(PATIENCE));
        return searcher;
    }

    private void run(Writing work) {
        try {
            work.run();
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(e);
        }
    }

    private IndexUnavailable unavailable(Exception cause) {
        var closed = cause instanceof AlreadyClosedException;
        return new IndexUnavailable("the index " + name + (closed ? " is closed" : " failed: " + cause), cause);
    }
}
