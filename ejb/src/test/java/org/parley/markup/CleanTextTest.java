package org.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Nested
    class a_line {

        @Test
        void keeps_ordinary_names_as_they_are() {
            for (String name :
                    new String[] {"Ada Example", "Åsa Ö.", "منظمة الحقوق", "互联网协会", "สมาคม", "Ελένη-Μαρία O’Neil"}) {
                assertThat(CleanText.line(name)).isEqualTo(name);
            }
        }

        @Test
        void has_no_line_break_and_single_blanks() {
            assertThat(CleanText.line("  a\r\n b\t\u00a0\u3000c\u2028d ")).isEqualTo("a b c d");
        }

        @Test
        void loses_controls_marks_of_direction_and_what_cannot_be_seen() {
            assertThat(CleanText.line("a\u0000b\u001bc\u0085\u202ed\u2066e\u200bf\ufeff\u00adg\u3164\udb40\udc41"))
                    .isEqualTo("abc defg");
        }

        @Test
        void loses_lone_surrogates_and_keeps_pairs() {
            assertThat(CleanText.line("a\ud83db\ude00c😀")).isEqualTo("abc😀");
        }

        @Test
        void keeps_the_joiners_of_persian_and_hindi_only() {
            assertThat(CleanText.line("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
            assertThat(CleanText.line("क्\u200dष")).isEqualTo("क्\u200dष");
            assertThat(CleanText.line("ad\u200cmin\u200d")).isEqualTo("admin");
        }
    }

    @Nested
    class a_body {

        @Test
        void keeps_tabs_and_line_breaks_of_every_system_as_one() {
            assertThat(CleanText.body("a\tb\r\nc\rd\u2029e\n\nf")).isEqualTo("a\tb\nc\nd\ne\n\nf");
        }

        @Test
        void keeps_balanced_isolates_and_loses_unbalanced_ones() {
            assertThat(CleanText.body("a \u2067ب\u2069 c")).isEqualTo("a \u2067ب\u2069 c");
            assertThat(CleanText.body("a \u2067b\nc\u2069 \u202c\u202ad")).isEqualTo("a b\nc d");
        }

        @Test
        void loses_overrides_with_their_end() {
            assertThat(CleanText.body("pay \u202eoof\u202c now \u202dx")).isEqualTo("pay oof now x");
        }

        @Test
        void an_isolate_ends_what_was_opened_in_it() {
            assertThat(CleanText.body("\u2066a\u202bb\u2069c")).isEqualTo("\u2066ab\u2069c");
        }

        @Test
        void is_in_normal_form_and_has_a_bounded_number_of_marks() {
            assertThat(CleanText.body("e\u0301")).isEqualTo("é");
            assertThat(CleanText.body("e" + "\u0316\u0301".repeat(400_000)).length())
                    .isLessThan(40);
        }
    }

    @Property
    void no_text_is_refused_and_the_result_is_clean(@ForAll String typed) {
        for (String clean : new String[] {CleanText.line(typed), CleanText.body(typed)}) {
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(clean.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(clean.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        }
        assertThat(CleanText.line(typed)).doesNotContain("\n").isEqualTo(CleanText.line(CleanText.line(typed)));
        assertThat(CleanText.body(typed)).isEqualTo(CleanText.body(CleanText.body(typed)));
    }
}
