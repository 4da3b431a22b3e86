package org.parley.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;

class WordingTest {

    private static String ruleBrokenBy(String current, String proposed) {
        try {
            Wording.insteadOf(current, proposed);
            return "none";
        } catch (Invalid invalid) {
            return invalid.faults().stream().map(Fault::rule).findFirst().orElseThrow();
        }
    }

    @Test
    void a_wording_is_clean_and_has_no_blanks_around() {
        assertThat(new Wording(" States\u0000 must \n").text()).isEqualTo("States must");
    }

    @Test
    void an_empty_wording_is_refused() {
        assertThat(ruleBrokenBy("old", " \n\u0000")).isEqualTo("required");
    }

    @Test
    void a_wording_that_says_the_same_is_refused() {
        assertThat(ruleBrokenBy("States  should act", "States should\nact ")).isEqualTo("identical");
        assertThat(ruleBrokenBy("States should act", "States should act.")).isEqualTo("none");
    }

    @Test
    void a_wording_that_is_too_long_is_refused_and_names_both_lengths() {
        assertThatThrownBy(() -> new Wording("😀".repeat(Wording.LONGEST + 1)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("longest=20000")
                .hasMessageContaining("length=20001");
        assertThat(new Wording("😀".repeat(Wording.LONGEST)).text()).isNotEmpty();
    }

    @Test
    void a_wording_tells_what_it_changes() {
        assertThat(new Wording("b").from("a").runs()).hasSize(2);
    }
}
