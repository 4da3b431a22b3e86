package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSettingTest {
    @Test
    void a_blank_line_begins_a_paragraph_and_a_line_break_stays() {
        assertThat(TextSetting.blocks(Reports.text("en", "\n one\ntwo \r\n\r\n \n three\n")))
                .isEqualTo(List.of(List.of("one", "two"), List.of("three")));
    }

    @Test
    void a_long_text_is_cut_between_words() {
        String excerpt = TextSetting.excerpt(Reports.text("en", "word ".repeat(50)));

        assertThat(excerpt).endsWith("word…").hasSizeLessThan(82);
    }

    @Test
    void a_long_word_is_cut_and_no_character_is_halved() {
        assertThat(TextSetting.number("\uD840\uDC00".repeat(50))).isEqualTo("\uD840\uDC00".repeat(24) + "…");
    }

    @Test
    void the_direction_follows_the_language_and_else_the_first_letter() {
        assertThat(TextSetting.direction(Reports.text("ar", "ISO 19005"))).isEqualTo("rtl");
        assertThat(TextSetting.direction("12 مركز")).isEqualTo("rtl");
        assertThat(TextSetting.direction("12")).isEqualTo("ltr");
    }

    @Test
    void a_text_in_a_script_without_a_face_is_not_readable() {
        assertThat(TextSetting.isReadable(Reports.text("hi", "सार्वजनिक डेटा"))).isFalse();
        assertThat(TextSetting.isReadable(Reports.text("en", "Public data (सार) should be open")))
                .isTrue();
        assertThat(TextSetting.isReadable(Reports.NOTHING)).isTrue();
    }
}
