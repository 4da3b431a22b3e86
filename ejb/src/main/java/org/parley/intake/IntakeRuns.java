package org.parley.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.parley.kernel.DatabaseReady;

/** Runs jobs in the background: new ones once they are committed, interrupted ones when the server starts again. */
@ApplicationScoped
class IntakeRuns {
    @Resource
    ManagedExecutorService executor;

    @Inject
    IntakeStore store;

    @Inject
    IntakeRun run;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) IntakeStarted started) {
        executor.execute(() -> run.run(started.job()));
    }

    void resume(@Observes DatabaseReady ready) {
        store.unfinished().forEach(job -> executor.execute(() -> run.run(job)));
    }
}
