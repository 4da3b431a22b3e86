package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Readiness;
import org.parley.kernel.Settings;
import org.parley.search.IndexUnavailable;
import org.parley.search.SearchIndex;
import org.parley.search.lucene.LuceneIndex;

/**
 * Holds the index open and tends it: follows the outbox, commits every few seconds, and starts from nothing when the
 * directory was wiped or the storage failed. Searches go on meanwhile.
 */
@ApplicationScoped
class IndexKeeper implements Readiness {
    private static final Logger LOGGER = System.getLogger(IndexKeeper.class.getName());
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    @Inject
    Settings settings;

    @Inject
    OutboxReader outbox;

    @Inject
    EntryStore store;

    @Inject
    Clock clock;

    private volatile @Nullable SearchIndex index;
    private volatile boolean building;
    private @Nullable Follower follower;
    private Instant committed = Instant.EPOCH;
    private Instant cleaned = Instant.EPOCH;

    /** The index, if it can be searched now. */
    Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Whether the index is being built anew, so that searches find only a part. */
    boolean building() {
        return building;
    }

    @Override
    public boolean ready() {
        return index != null;
    }

    /** One round. Never throws: what fails is tried again in the next round. */
    synchronized void tend() {
        try {
            var following = opened();
            while (following.follow()) {
                commitInTime(following);
            }
            commitInTime(following);
            cleanInTime();
        } catch (IndexUnavailable broken) {
            LOGGER.log(Level.WARNING, "The search index cannot be used and is opened again: {0}", broken.getMessage());
            close();
        } catch (PersistenceException | TransactionalException away) {
            LOGGER.log(Level.DEBUG, "The database is away, the search index waits", away);
        }
    }

    private Follower opened() {
        if (index != null && wiped()) {
            LOGGER.log(Level.WARNING, "The search index was removed from outside and is built anew.");
            close();
        }
        if (follower == null) {
            var opened = index == null ? LuceneIndex.open(directory()) : index;
            index = opened;
            building = opened.position().isEmpty();
            follower = new Follower(opened, outbox, store);
            if (building) {
                LOGGER.log(Level.INFO, "The search index is built, {0} entries.", opened.size());
            }
            building = false;
        }
        return follower;
    }

    private Path directory() {
        return settings.data().resolve("index");
    }

    private boolean wiped() {
        try (var files = Files.newDirectoryStream(directory(), "segments_*")) {
            return !files.iterator().hasNext();
        } catch (IOException gone) {
            return true;
        }
    }

    private void commitInTime(Follower following) {
        var now = clock.instant();
        if (now.isAfter(committed.plus(BETWEEN_COMMITS))) {
            following.commit();
            committed = now;
        }
    }

    private void cleanInTime() {
        var now = clock.instant();
        if (now.isAfter(cleaned.plus(BETWEEN_CLEANINGS))) {
            outbox.dropOld();
            cleaned = now;
        }
    }

    /** Closes the index after a last commit if that is possible. */
    synchronized void close() {
        var open = index;
        var following = follower;
        index = null;
        follower = null;
        if (open == null) {
            return;
        }
        try (open) {
            if (following != null && !wiped()) {
                following.commit();
            }
        } catch (IndexUnavailable broken) {
            LOGGER.log(
                    Level.DEBUG,
                    "The search index could not be committed; it will be brought up to date later",
                    broken);
        }
    }
}
