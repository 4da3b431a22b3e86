package org.parley.campaign;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.DatabaseReady;

/**
 * Signs, groups and compares comments on a thread of the container. Every step is a transaction of its own whose work is
 * noted in the database, so that a server that was killed goes on where it was.
 */
@ApplicationScoped
class GroupingRounds {
    private static final Logger LOGGER = System.getLogger(GroupingRounds.class.getName());
    private static final int PAUSE_MILLISECONDS = 1_000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GroupingRound round;

    private volatile @Nullable ScheduledFuture<?> running;

    void start(@Observes DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(
                this::next, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Never throws: what fails is tried again in the next round. */
    private void next() {
        try {
            round.go();
        } catch (PersistenceException | TransactionalException away) {
            LOGGER.log(Level.DEBUG, "The database is away or busy, grouping waits", away);
        } catch (RuntimeException unexpected) {
            LOGGER.log(Level.ERROR, "Comments are grouped in the next round", unexpected);
        }
    }

    @PreDestroy
    void stop() {
        var rounds = running;
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
