package org.parley.finding;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.DatabaseReady;

/** Runs the follower of the index on a thread of the container, from when the database is ready until the server stops. */
@ApplicationScoped
class Indexing {
    private static final int PAUSE_MILLISECONDS = 300;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    IndexKeeper keeper;

    private volatile @Nullable ScheduledFuture<?> running;

    void start(@Observes DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(keeper::tend, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        var following = running;
        if (following != null) {
            following.cancel(false);
        }
        keeper.close();
    }
}
