package org.parley.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.MovableClock;
import org.parley.kernel.TooManyRequests;

class SignInThrottleTest {
    MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    SignInThrottle throttle = new SignInThrottle(clock);

    void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit("amina");
            throttle.failed("amina");
        }
    }

    @Test
    void lets_a_person_mistype_a_few_times() {
        failTimes(SignInThrottle.TRIES - 1);

        assertThatCode(() -> throttle.admit("amina")).doesNotThrowAnyException();
    }

    @Nested
    class after_many_failures {
        @BeforeEach
        void fail() {
            failTimes(SignInThrottle.TRIES);
        }

        @Test
        void the_next_try_must_wait() {
            assertThatThrownBy(() -> throttle.admit("amina")).isInstanceOf(TooManyRequests.class);
        }

        @Test
        void the_owner_gets_in_after_the_pause_however_often_others_were_refused_meanwhile() {
            for (int i = 0; i < 1000; i++) {
                assertThatThrownBy(() -> throttle.admit("amina")).isInstanceOf(TooManyRequests.class);
            }
            clock.move(Duration.ofSeconds(SignInThrottle.PAUSE_SECONDS + 1));

            assertThatCode(() -> throttle.admit("amina")).doesNotThrowAnyException();
        }

        @Test
        void only_one_try_passes_in_each_pause() {
            clock.move(Duration.ofSeconds(SignInThrottle.PAUSE_SECONDS + 1));
            throttle.admit("amina");

            assertThatThrownBy(() -> throttle.admit("amina")).isInstanceOf(TooManyRequests.class);
        }

        @Test
        void another_account_and_a_browser_known_to_the_account_are_not_slowed_down() {
            assertThatCode(() -> throttle.admit("boris")).doesNotThrowAnyException();
            assertThatCode(() -> throttle.admit("amina\u0000device")).doesNotThrowAnyException();
        }

        @Test
        void success_forgives() {
            throttle.succeeded("amina");

            assertThatCode(() -> throttle.admit("amina")).doesNotThrowAnyException();
        }
    }
}
