package org.parley.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void counts_brackets_outside_strings_only() {
        assertThat(Outline.of("{\"a\":\"[[[\\\"{{\",\"b\":[1]}").depth()).isEqualTo(2);
    }

    @Test
    void ends_where_the_first_value_ends() {
        assertThat(Outline.of("{\"a\":1} garbage").end()).isEqualTo(7);
        assertThat(Outline.of("{\"a\":").end()).isEqualTo(5);
        assertThat(Outline.of("7").end()).isEqualTo(1);
    }

    @Property(tries = 100)
    void finds_any_depth(@ForAll @IntRange(min = 1, max = 100_000) int depth) {
        assertThat(Outline.of("[".repeat(depth) + "]".repeat(depth)).depth()).isEqualTo(depth);
    }

    @Property
    void takes_any_text(@ForAll String text) {
        assertThat(Outline.of(text).end()).isBetween(0, text.length());
    }
}
