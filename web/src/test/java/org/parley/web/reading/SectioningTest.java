package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectioningTest {
    @Test
    void a_section_begins_at_each_heading_of_the_top_level() {
        var sectioning = Sectioning.of(List.of(2, 0, 0, 2, 0, 3, 0), 40);

        assertThat(sectioning.topLevel()).isEqualTo(2);
        assertThat(sectioning.sections()).containsExactly(1, 1, 1, 2, 2, 2, 2);
        assertThat(sectioning.count()).isEqualTo(2);
    }

    @Test
    void a_level_that_occurs_once_is_a_title_and_stays_with_what_follows() {
        var sectioning = Sectioning.of(List.of(1, 2, 0, 2, 0), 40);

        assertThat(sectioning.topLevel()).isEqualTo(2);
        assertThat(sectioning.sections()).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void a_part_stays_with_its_first_chapter() {
        assertThat(Sectioning.of(List.of(1, 2, 0, 1, 2, 0), 40).sections()).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Test
    void what_stands_before_the_first_heading_is_a_section() {
        assertThat(Sectioning.of(List.of(0, 2, 0, 2, 0), 40).sections()).containsExactly(1, 2, 2, 3, 3);
    }

    @Test
    void a_text_without_headings_is_one_section() {
        var sectioning = Sectioning.of(List.of(0, 0, 0), 40);

        assertThat(sectioning.topLevel()).isZero();
        assertThat(sectioning.count()).isEqualTo(1);
    }

    @Test
    void a_section_too_long_for_one_page_goes_on_in_the_next() {
        assertThat(Sectioning.of(List.of(1, 0, 0, 0, 2, 0, 1, 0), 2).sections())
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 3);
    }

    @Test
    void an_empty_text_has_no_section() {
        assertThat(Sectioning.of(List.of(), 40).count()).isZero();
    }
}
