package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.web.Texts;

class HitViewTest {
    final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void names_language_country_and_day() {
        var hit = HitView.of(AHit.of("comment", "/c/1", "", "3", "academia", "pt-BR"), texts);

        assertThat(hit.language()).isEqualTo("pt-BR");
        assertThat(hit.languageName()).contains("Portuguese (Brazil)");
        assertThat(hit.country()).contains("Senegal");
        assertThat(hit.day()).isEqualTo("1 March 2026");
        assertThat(hit.date()).isEqualTo("2026-03-01");
    }

    @Test
    void a_language_that_nobody_stated_is_not_guessed() {
        assertThat(HitView.of(AHit.of("comment", "/c/1", "", "3", "", "und"), texts)
                        .language())
                .isNull();
        assertThat(HitView.of(AHit.of("comment", "/c/1", "", "3", "", "x\" y"), texts)
                        .languageName())
                .isEmpty();
        assertThat(HitView.of(AHit.of("comment", "/c/1", "", "3", "", ""), texts)
                        .language())
                .isNull();
    }

    @Test
    void a_consultation_does_not_name_itself_twice() {
        assertThat(HitView.of(AHit.of("consultation", "/consultations/water", "W", "", "", "en"), texts)
                        .consultation())
                .isEmpty();
        assertThat(HitView.of(AHit.of("comment", "/c/1", "", "", "", "en"), texts)
                        .consultation())
                .contains("/consultations/water");
    }
}
