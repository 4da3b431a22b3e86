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
import org.parley.search.SearchQuery;
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
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    /** The first search loads much; nobody shall wait for that. */
    private static final SearchQuery FIRST = SearchQuery.words("parley").build();

    @Inject
    Settings settings;

    @Inject
    OutboxReader outbox;

    @Inject
    EntryStore store;

    @Inject
    Clock clock;

    private @Nullable SearchIndex held;
    private volatile @Nullable SearchIndex index;
    private volatile boolean building;
    private volatile boolean doubted;
    private @Nullable Follower follower;
    private Instant committed = Instant.EPOCH;
    private Instant cleaned = Instant.EPOCH;
    private Instant resting = Instant.EPOCH;

    /** The index, if it can be searched now. */
    Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Whether the index is being built anew, so that searches find only a part. */
    boolean building() {
        return building;
    }

    /** Has an index that failed a search looked at, and built anew if its files are damaged. */
    void doubt(SearchIndex failed) {
        if (failed == index) {
            doubted = true;
        }
    }

    @Override
    public boolean ready() {
        return index != null;
    }

    /** One round. Never throws: what fails is tried again after a rest. */
    synchronized void tend() {
        if (clock.instant().isBefore(resting)) {
            return;
        }
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
            rest();
        } catch (PersistenceException | TransactionalException away) {
            LOGGER.log(Level.DEBUG, "The database is away, the search index waits", away);
            rest();
        } catch (RuntimeException unexpected) {
            LOGGER.log(Level.ERROR, "The search index could not take in what changed; it tries again", unexpected);
            rest();
        }
    }

    private void rest() {
        resting = clock.instant().plus(AFTER_FAILURE);
    }

    private Follower opened() {
        if (index != null && unusable()) {
            close();
        }
        var following = follower;
        if (following == null) {
            following = started();
            follower = following;
        }
        return following;
    }

    private boolean unusable() {
        if (doubted) {
            LOGGER.log(Level.WARNING, "A search of the index failed, so its files are looked at.");
            return true;
        }
        if (wiped()) {
            LOGGER.log(Level.WARNING, "The search index was removed from outside and is built anew.");
            return true;
        }
        return false;
    }

    private Follower started() {
        var opened = held == null ? LuceneIndex.open(directory()) : held;
        held = opened;
        var following = new Follower(opened, outbox, store);
        building = following.needsBuilding();
        opened.search(FIRST);
        index = opened;
        if (building) {
            following.build();
            LOGGER.log(Level.INFO, "The search index is built, {0} entries.", opened.size());
            building = false;
        }
        return following;
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
        var open = held;
        var following = follower;
        held = null;
        index = null;
        follower = null;
        doubted = false;
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
