package org.parley.notice;

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.DatabaseReady;

/**
 * Tells what happens as it happens. One reader for the whole server asks the database once a second, however many
 * listen, and not at all while nobody does.
 */
@ApplicationScoped
public class Live {
    private static final Logger LOGGER = System.getLogger(Live.class.getName());
    private static final int PAUSE_MILLISECONDS = 1000;
    private static final int REMEMBERED = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LiveStore store;

    private final Deque<LiveEvent> recent = new ArrayDeque<>();
    private @Nullable ScheduledFuture<?> running;
    private @Nullable NewsPlace reached;
    private Consumer<List<LiveEvent>> audience = events -> {};
    private volatile boolean wanted;

    void start(@Observes DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(
                this::follow, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Sets to whom all that happens is told, on the one thread that reads. */
    public synchronized void tell(Consumer<List<LiveEvent>> listeners) {
        audience = listeners;
    }

    /** Says whether anybody listens. */
    public void wanted(boolean anybody) {
        wanted = anybody;
    }

    /** What was told lately after the event with the identity, for somebody whose connection was broken. */
    public synchronized List<LiveEvent> since(long id) {
        return recent.stream().filter(event -> event.id() > id).toList();
    }

    /** One round. Never throws: what fails is tried again in the next. */
    synchronized void follow() {
        if (!wanted) {
            reached = null;
            return;
        }
        try {
            var from = reached == null ? store.now() : reached;
            var events = store.after(from, REMEMBERED);
            reached = events.isEmpty() ? from : events.getLast().place();
            if (!events.isEmpty()) {
                remember(events);
                audience.accept(events);
            }
        } catch (PersistenceException | TransactionalException away) {
            LOGGER.log(Level.DEBUG, "The database is away, listeners wait", away);
        } catch (RuntimeException unexpected) {
            LOGGER.log(Level.ERROR, "Listeners could not be told; they are told with the next", unexpected);
        }
    }

    private void remember(List<LiveEvent> events) {
        recent.addAll(events);
        while (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }
}
