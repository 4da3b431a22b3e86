package org.parley.launcher.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What has to be stopped, last started first. It may be stopped from a signal at any moment, also while the start is
 * still going on: then whatever is added later is stopped at once.
 */
public final class ShutdownSequence implements AutoCloseable {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean begun;

    /** Adds a step; it must be harmless when the thing it stops never came up. */
    public void add(Runnable step) {
        synchronized (steps) {
            if (!begun) {
                steps.push(step);
                return;
            }
        }
        step.run();
    }

    public boolean hasBegun() {
        synchronized (steps) {
            return begun;
        }
    }

    /**
     * Runs the steps. A step that fails does not keep the others from running; the first failure is thrown at the end.
     * Whoever calls while another thread is at it waits until everything has stopped.
     */
    @Override
    public synchronized void close() {
        synchronized (steps) {
            begun = true;
        }
        RuntimeException failure = null;
        for (var step = next(); step.isPresent(); step = next()) {
            try {
                step.get().run();
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private Optional<Runnable> next() {
        synchronized (steps) {
            return Optional.ofNullable(steps.poll());
        }
    }
}
