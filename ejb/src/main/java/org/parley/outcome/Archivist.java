package org.parley.outcome;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.consultation.Consultations;
import org.parley.kernel.DatabaseReady;

/** Prints editions that nobody has asked for yet, so that the archive has their PDF. */
@ApplicationScoped
class Archivist {
    private static final Logger LOGGER = System.getLogger(Archivist.class.getName());
    private static final int PAUSE_MINUTES = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ArchivistRound round;

    private volatile @Nullable ScheduledFuture<?> running;

    void start(@Observes DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(this::go, PAUSE_MINUTES, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    /** Never throws: what fails is tried again in the next round. */
    private void go() {
        try {
            round.print();
        } catch (UncheckedIOException | org.parley.kernel.Refusal later) {
            LOGGER.log(Level.DEBUG, "An edition waits to be printed", later);
        } catch (RuntimeException unexpected) {
            LOGGER.log(Level.ERROR, "An edition waits to be printed", unexpected);
        }
    }

    @PreDestroy
    void stop() {
        var rounds = running;
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** One look for an edition without a PDF. */
    @ApplicationScoped
    static class ArchivistRound {
        @Inject
        OutcomeEditions editions;

        @Inject
        EditionPdfs pdfs;

        @Inject
        Consultations consultations;

        @Inject
        Caller caller;

        @ActivateRequestContext
        void print() {
            caller.isOperator();
            editions.unprinted()
                    .ifPresent(
                            edition -> pdfs.of(consultations.consultation(edition.consultation()), edition.number()));
        }
    }
}
