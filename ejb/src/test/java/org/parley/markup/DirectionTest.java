package org.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void a_text_goes_by_its_first_strong_character() {
        assertThat(Direction.ofText("12. (العربية) and English")).isEqualTo(Direction.RTL);
        assertThat(Direction.ofText("עברית")).isEqualTo(Direction.RTL);
        assertThat(Direction.ofText("English ثم")).isEqualTo(Direction.LTR);
        assertThat(Direction.ofText("12 — 😀")).isEqualTo(Direction.LTR);
        assertThat(Direction.ofText("")).isEqualTo(Direction.LTR);
    }

    @Test
    void a_language_goes_by_its_usual_script() {
        assertThat(Direction.ofLanguage("ar")).isEqualTo(Direction.RTL);
        assertThat(Direction.ofLanguage("fa-IR")).isEqualTo(Direction.RTL);
        assertThat(Direction.ofLanguage("uz-Arab")).isEqualTo(Direction.RTL);
        assertThat(Direction.ofLanguage("uz")).isEqualTo(Direction.LTR);
        assertThat(Direction.ofLanguage("zh-Hant")).isEqualTo(Direction.LTR);
        assertThat(Direction.ofLanguage("no such tag")).isEqualTo(Direction.LTR);
        assertThat(Direction.RTL.attribute()).isEqualTo("rtl");
    }
}
