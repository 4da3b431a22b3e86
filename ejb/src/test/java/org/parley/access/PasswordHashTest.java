package org.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void matches_its_password_and_no_other() {
        var hash = PasswordHash.of("quiet rivers run");

        assertThat(hash.matches("quiet rivers run")).isTrue();
        assertThat(hash.matches("quiet rivers ran")).isFalse();
    }

    @Test
    void is_salted_and_says_how_it_was_made() {
        var one = PasswordHash.of("quiet rivers run");

        assertThat(one).isNotEqualTo(PasswordHash.of("quiet rivers run"));
        assertThat(one.stored()).startsWith("pbkdf2-sha512$220000$").doesNotContain("quiet");
    }

    @Test
    void takes_both_ways_of_writing_an_accent_for_the_same() {
        assertThat(PasswordHash.of("caf\u00e9 au lait").matches("cafe\u0301 au lait"))
                .isTrue();
    }

    @Test
    void of_an_account_without_password_matches_nothing() {
        assertThat(PasswordHash.NONE.matches("none")).isFalse();
        assertThat(PasswordHash.NONE.matches("nobody signs in with this")).isFalse();
    }
}
