package org.parley.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ShutdownSequenceTest {
    private final ShutdownSequence shutdown = new ShutdownSequence();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void what_was_started_last_stops_first() {
        shutdown.add(() -> stopped.add("database"));
        shutdown.add(() -> stopped.add("server"));

        shutdown.close();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void each_step_runs_once() {
        shutdown.add(() -> stopped.add("database"));

        shutdown.close();
        shutdown.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nobody_returns_before_everything_has_stopped() throws InterruptedException {
        var stopping = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        shutdown.add(() -> {
            stopping.countDown();
            awaitQuietly(goOn);
            stopped.add("database");
        });
        var first = new Thread(shutdown::close);
        var second = new Thread(() -> {
            shutdown.close();
            stopped.add("gone");
        });

        first.start();
        stopping.await();
        second.start();
        goOn.countDown();
        first.join();
        second.join();

        assertThat(stopped).containsExactly("database", "gone");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_comes_up_too_late_is_stopped_at_once() {
        shutdown.close();

        shutdown.add(() -> stopped.add("server"));

        assertThat(stopped).containsExactly("server");
    }

    @Test
    void a_failing_step_does_not_keep_the_others_from_running() {
        shutdown.add(() -> stopped.add("database"));
        shutdown.add(() -> {
            throw new IllegalStateException("server");
        });

        assertThatThrownBy(shutdown::close).hasMessage("server");
        assertThat(stopped).containsExactly("database");
    }
}
