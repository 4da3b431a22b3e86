package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
    @Test
    void gives_every_form_with_a_sign_for_the_number() {
        assertThat(Plurals.of(Texts.in(Locale.ENGLISH), "following.live.comments"))
                .isEqualTo("{\"one\":\"# new comment: show\",\"other\":\"# new comments: show\"}");
    }

    @Test
    void goes_on_only_to_paths_of_this_server() {
        assertThat(OwnPath.of("/consultations/x?at=1#p1", "/")).hasToString("/consultations/x?at=1#p1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x=y",
                "",
                " "
            })
    void goes_nowhere_else(String typed) {
        assertThat(OwnPath.of(typed, "/account")).hasToString("/account");
    }
}
