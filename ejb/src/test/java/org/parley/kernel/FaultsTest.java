package org.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void name_everything_that_is_wrong_at_once() {
        var faults = new Faults()
                .text("title", " ", 10)
                .text("text", "12345678901", 10)
                .language("language", "not a language")
                .country("country", "ZZ");

        assertThatThrownBy(faults::refuseAny)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .extracting(Fault::field, Fault::rule)
                        .containsExactly(
                                tuple("title", "required"),
                                tuple("text", "too-long"),
                                tuple("language", "language"),
                                tuple("country", "country")));
    }

    @Test
    void count_characters_not_the_units_that_java_stores_them_in() {
        assertThat(new Faults().text("text", "😀😀", 2).none()).isTrue();
    }

    @Test
    void accept_language_tags_with_script_and_region_and_kosovo() {
        assertThat(new Faults()
                        .language("language", "zh-Hant-TW")
                        .country("country", "XK")
                        .country("country", null)
                        .none())
                .isTrue();
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        assertThat(Faults.shortened("😀".repeat(100))).isEqualTo("😀".repeat(60) + "…");
    }
}
