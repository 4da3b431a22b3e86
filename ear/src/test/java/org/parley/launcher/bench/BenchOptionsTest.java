package org.parley.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.host.Refused;

class BenchOptionsTest {
    @Test
    void without_options_it_asks_with_few_clients_for_some_seconds() {
        assertThat(BenchOptions.of(List.of("pages"))).isEqualTo(new BenchOptions(4, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "601", "many", ""})
    void a_time_that_is_none_is_named(String seconds) {
        assertThatThrownBy(() -> BenchOptions.of(List.of("pages", "--seconds", seconds)))
                .isInstanceOf(Refused.class)
                .hasMessage("--seconds must be a number from 1 to 600, not " + seconds + ".");
    }

    @Test
    void something_else_to_measure_is_refused_with_what_there_is() {
        assertThatThrownBy(() -> BenchOptions.of(List.of("search")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Write: ./parley bench pages");
    }
}
