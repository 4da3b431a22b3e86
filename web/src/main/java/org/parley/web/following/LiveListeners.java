package org.parley.web.following;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Busy;
import org.parley.notice.Live;
import org.parley.notice.LiveEvent;

/**
 * Everybody who listens on this server. A listener is a connection and a few words of memory: no thread waits for it, and
 * no statement is run for it. What happens is told by the one thread that reads it, and a sign of life by another.
 */
@ApplicationScoped
class LiveListeners {
    /** More than these would leave no connections for readers. */
    static final int MOST = 5000;

    private static final int PULSE_SECONDS = 20;
    /** Browsers come back by themselves; so no connection is for ever, and rights are looked at again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Live live;

    @Inject
    Clock clock;

    private final Map<Long, Set<Listener>> byConsultation = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable ScheduledFuture<?> pulse;

    @PostConstruct
    void start() {
        live.tell(this::tell);
        pulse = executor.scheduleWithFixedDelay(this::pulse, PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        live.tell(events -> {});
        live.wanted(false);
        if (pulse != null) {
            pulse.cancel(false);
        }
        byConsultation.values().forEach(listeners -> listeners.forEach(Listener::close));
    }

    /**
     * Takes in a listener and tells it what it missed.
     *
     * @param after identity of the last event that it knows; 0 if it knows none
     * @throws Busy if there are too many
     */
    void add(Listener listener, long after) {
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            throw new Busy("listeners", Duration.ofMinutes(1));
        }
        byConsultation
                .computeIfAbsent(listener.consultation(), any -> ConcurrentHashMap.newKeySet())
                .add(listener);
        live.wanted(true);
        listener.greet();
        if (after > 0) {
            live.since(after).forEach(event -> tell(listener, event));
        }
    }

    private void tell(List<LiveEvent> events) {
        events.forEach(event ->
                byConsultation.getOrDefault(event.consultation(), Set.of()).forEach(listener -> tell(listener, event)));
    }

    private void tell(Listener listener, LiveEvent event) {
        if (listener.wants(event)) {
            send(listener, listener.said(event));
        }
    }

    private void pulse() {
        var now = clock.instant();
        byConsultation
                .values()
                .forEach(listeners -> listeners.forEach(listener -> {
                    if (listener.since().plus(LONGEST).isBefore(now)) {
                        remove(listener);
                    } else {
                        send(listener, listener.signOfLife());
                    }
                }));
    }

    private void send(Listener listener, OutboundSseEvent event) {
        if (listener.gone()) {
            remove(listener);
            return;
        }
        listener.send(event).whenComplete((sent, failure) -> {
            if (failure != null) {
                remove(listener);
            }
        });
    }

    private void remove(Listener listener) {
        var listeners = byConsultation.getOrDefault(listener.consultation(), Set.of());
        if (listeners.contains(listener) && listeners.remove(listener)) {
            listener.close();
            live.wanted(count.decrementAndGet() > 0);
        }
    }
}
