package org.parley.kernel;

import java.util.logging.LogManager;

/** What every program that a {@link LimitedProgram} starts does first. */
public final class ProgramLife {
    private static final long GIVE_UP_AFTER_MILLISECONDS = 1000L * (LimitedProgram.MOST_SECONDS + 5);

    private ProgramLife() {}

    /** Keeps the log silent, and ends the process in any case: who started it may have been killed before it could. */
    public static void begin() {
        LogManager.getLogManager().reset();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(GIVE_UP_AFTER_MILLISECONDS);
            } catch (InterruptedException nobodyInterrupts) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
