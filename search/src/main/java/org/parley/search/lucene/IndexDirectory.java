package org.parley.search.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.parley.search.Position;

/**
 * Makes sure that a directory holds either an index that can be used or none.
 *
 * <p>Every byte of an index is compared with its checksum before it is used, at the speed of the disk (about twice the
 * size of the texts). What is damaged, written by another version or no index at all is deleted, since it can be built anew; files
 * with names that no index has are left alone.
 */
final class IndexDirectory {
    /** Where the commit keeps {@link Fields#FORMAT}. */
    private static final String FORMAT = "format";
    /** Where the commit keeps the caller's position. */
    private static final String POSITION = "position";

    private static final Logger LOG = System.getLogger(IndexDirectory.class.getName());
    private static final Pattern INDEX_FILE =
            Pattern.compile("(pending_)?segments.*|" + IndexFileNames.CODEC_FILE_PATTERN.pattern());

    private IndexDirectory() {}

    /** Deletes an index that cannot be used, under the lock of the directory. */
    static void prepare(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (!isUsable(directory)) {
                wipe(directory);
            }
            lock.ensureValid();
        }
    }

    /** What a commit keeps beside the entries. */
    static Map<String, String> commitData(Optional<Position> position) {
        var data = new HashMap<>(Map.of(FORMAT, Fields.FORMAT));
        position.ifPresent(reached -> data.put(POSITION, reached.value()));
        return data;
    }

    /** The position that a commit kept; empty if it kept none, or there was no commit. */
    static Optional<Position> position(@Nullable Iterable<Map.Entry<String, String>> commitData) {
        if (commitData != null) {
            for (var entry : commitData) {
                if (entry.getKey().equals(POSITION)) {
                    return Optional.of(new Position(entry.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** Damaged files make Lucene throw nearly anything, so anything means damage here. */
    private static boolean isUsable(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            var format = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT);
            if (!Fields.FORMAT.equals(format)) {
                LOG.log(
                        Level.INFO,
                        "The index {0} has format {1}, not {2}: starting anew",
                        directory,
                        format,
                        Fields.FORMAT);
                return false;
            }
            verify(directory);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The index " + directory + " is damaged: starting anew", e);
            return false;
        }
    }

    private static void verify(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static void wipe(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (INDEX_FILE.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }
}
