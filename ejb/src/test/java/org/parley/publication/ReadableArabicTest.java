package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableArabicTest {
    private static final String HEAD = "begincmap\n";
    private static final String TAIL = "endcmap\n";

    @Test
    void a_joined_letter_leads_to_the_letter() {
        String table = HEAD + "1 beginbfrange\n<0007> <0007> <FE91>\nendbfrange\n" + TAIL;

        assertThat(ReadableArabic.readable(table))
                .isEqualTo(HEAD + "1 beginbfrange\n<0007> <0007> <0628>\nendbfrange\n" + TAIL);
    }

    @Test
    void a_stretch_of_neighbours_is_written_out() {
        String table = HEAD + "1 beginbfrange\n<0007> <0008> <FEFB>\nendbfrange\n" + TAIL;

        assertThat(ReadableArabic.readable(table))
                .contains("<0007> <0007> <06440627>")
                .contains("<0008> <0008> <06440627>")
                .contains("2 beginbfrange");
    }

    @Test
    void sections_have_no_more_than_a_hundred_entries() {
        String table = HEAD + "1 beginbfrange\n<0000> <0095> <FE70>\nendbfrange\n" + TAIL;

        assertThat(ReadableArabic.readable(table)).contains("100 beginbfrange").contains("50 beginbfrange");
    }

    @Test
    void a_table_without_joined_letters_is_left_alone() {
        String table = HEAD + "1 beginbfrange\n<0007> <0009> <0041>\nendbfrange\n" + TAIL;

        assertThat(ReadableArabic.readable(table)).isSameAs(table);
    }
}
