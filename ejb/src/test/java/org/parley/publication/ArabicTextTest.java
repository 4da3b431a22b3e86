package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ArabicTextTest {
    private final ArabicText arabic = new ArabicText();

    @Test
    void letters_are_joined() {
        assertThat(arabic.shapeText("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
    }

    @Test
    void lam_and_alef_become_one_sign() {
        assertThat(arabic.shapeText("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void vowel_marks_stay_behind_their_letter() {
        assertThat(arabic.shapeText("بَيت")).isEqualTo("\uFE91\u064E\uFEF4\uFE96");
    }

    @Test
    void a_zero_width_non_joiner_parts_letters_and_is_not_drawn() {
        assertThat(arabic.shapeText("می\u200Cخو")).doesNotContain("\u200C").startsWith("\uFEE3\uFBFD");
    }

    @Test
    void a_stretch_is_drawn_from_the_left_with_its_brackets_turned() {
        assertThat(arabic.reorderRTLTextToLTR("(אב")).isEqualTo("בא)");
    }

    @Test
    void persian_and_urdu_letters_are_joined_too() {
        assertThat(arabic.shapeText("کی")).isEqualTo("\uFB90\uFBFD");
        assertThat(arabic.shapeText("ٹیکسٹ")).isEqualTo("\uFB68\uFBFF\uFB91\uFEB4\uFB67");
    }

    @Property(tries = 300)
    void no_letter_is_lost(@ForAll @CharRange(from = '\u0620', to = '\u0655') String text) {
        assertThat(letters(arabic.shapeText(text))).isEqualTo(letters(text));
    }

    /** Without order, for a mark between lam and alef is drawn behind their one sign. */
    private static List<Integer> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .chars()
                .sorted()
                .boxed()
                .toList();
    }

    @Property(tries = 300)
    void any_text_is_taken(@ForAll String text) {
        assertThat(arabic.reorderRTLTextToLTR(arabic.shapeText(text))).isNotNull();
    }
}
