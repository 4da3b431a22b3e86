package org.parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.host.Refused;

class RunOptionsTest {
    private static final URI LOCAL = URI.create("http://127.0.0.1:8080");

    @Test
    void without_options_it_serves_this_machine_with_the_demo() {
        assertThat(RunOptions.of(List.of())).isEqualTo(new RunOptions(8080, "127.0.0.1", Path.of("data"), true));
    }

    @Test
    void every_option_is_taken() {
        var options =
                RunOptions.of(List.of("--port=9000", "--address", "0.0.0.0", "--data", "/srv/parley", "--no-demo"));

        assertThat(options).isEqualTo(new RunOptions(9000, "0.0.0.0", Path.of("/srv/parley"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999"})
    void a_port_that_is_none_is_named(String port) {
        assertThatThrownBy(() -> RunOptions.of(List.of("--port", port)))
                .isInstanceOf(Refused.class)
                .hasMessage("--port must be a number from 1 to 65535, not " + port + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1\nset x=y", "a b", "x=y"})
    void an_address_that_could_smuggle_in_a_setting_is_refused(String address) {
        assertThatThrownBy(() -> RunOptions.of(List.of("--address", address))).isInstanceOf(Refused.class);
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatThrownBy(() -> RunOptions.of(List.of("--prot", "80"))).hasMessageContaining("--prot");
    }

    @Test
    void a_word_too_many_is_named() {
        assertThatThrownBy(() -> RunOptions.of(List.of("fast"))).hasMessageContaining("fast");
    }

    @Nested
    class the_base_url {
        private final RunOptions options = RunOptions.of(List.of());

        @Test
        void is_the_address_listened_on() {
            assertThat(options.baseUrl(Map.of(), LOCAL)).isEqualTo(LOCAL);
        }

        @Test
        void is_what_the_operator_says_without_the_slash() {
            var environment = Map.of("PARLEY_BASE_URL", "https://parley.example/");

            assertThat(options.baseUrl(environment, LOCAL)).isEqualTo(URI.create("https://parley.example"));
        }

        @Test
        void must_be_one_of_the_web() {
            assertThatThrownBy(() -> options.baseUrl(Map.of("PARLEY_BASE_URL", "parley.example"), LOCAL))
                    .hasMessageContaining("http://");
        }
    }
}
