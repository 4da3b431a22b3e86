package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyQuotationTest {
    @Test
    void every_line_is_quoted_without_its_formatting_and_there_is_room_below() {
        assertThat(ReplyQuotation.of("We **agree**.\n\nBut: when?")).isEqualTo("> We agree.\n> But: when?\n\n");
    }

    @Test
    void a_long_comment_is_cut_and_an_empty_one_quotes_nothing() {
        assertThat(ReplyQuotation.of("word ".repeat(1_000)))
                .hasSizeLessThan(620)
                .contains("…");
        assertThat(ReplyQuotation.of(" ")).isEmpty();
    }
}
