package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableCharactersTest {
    private final PrintableCharacters printable = ReportFonts.characters();

    @Test
    void languages_that_we_promise_are_printed_unchanged() {
        String text = "English Français Deutsch ß Español ¿ Português Türkçe Ελληνικά ἀρχή Русский Українська"
                + " العربية فارسی اردو 中文 繁體 日本語 ひらがな カタカナ 한국어 עברית ქართული Հայերեն አማርኛ"
                + " « » „ “ ” ‘ ’ – — … § € £ ¥ ■ ◆ ● ▲ ✚ ⬢ ○ → ✓";

        assertThat(printable.of(text)).isEqualTo(text);
    }

    @Test
    void a_character_without_a_glyph_is_shown_as_missing() {
        assertThat(printable.of("a\uD83D\uDE00b")).isEqualTo("a\uFFFDb");
        assertThat(printable.of("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void controls_that_steer_the_direction_vanish() {
        assertThat(printable.of("a\u202Eb\u2067c\u200F")).isEqualTo("abc");
    }

    @Property(tries = 500)
    void whatever_comes_in_only_printable_characters_come_out(@ForAll String text) {
        assertThat(printable.of(text).codePoints()).allMatch(printable::contains);
    }
}
