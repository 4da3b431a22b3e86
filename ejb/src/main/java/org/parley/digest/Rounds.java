package org.parley.digest;

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
import org.parley.kernel.Settings;

/** Sends the postman round on a thread of the container, where a mail server is configured. */
@ApplicationScoped
class Rounds {
    private static final Logger LOGGER = System.getLogger(Rounds.class.getName());
    private static final int PAUSE_SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    Postman postman;

    private volatile @Nullable ScheduledFuture<?> running;

    void start(@Observes DatabaseReady ready) {
        if (settings.mailServer().isPresent()) {
            running = executor.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        } else {
            LOGGER.log(Level.INFO, "No mail server is configured, so no mails are sent.");
        }
    }

    /** Never throws: what fails is tried again in the next round. */
    private void round() {
        try {
            settings.mailServer().ifPresent(postman::round);
        } catch (PersistenceException | TransactionalException away) {
            LOGGER.log(Level.DEBUG, "The database is away, mails wait", away);
        } catch (RuntimeException unexpected) {
            LOGGER.log(Level.ERROR, "Mails wait for the next round", unexpected);
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
