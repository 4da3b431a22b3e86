package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSentencesTest {
    private static final String LETTER =
            "Keep our river common. Whoever lives beside it has drunk its water for nothing."
                    + " Please take the price out of the text.";
    private static final String OWN = "My mill would have to close within a single summer.";

    private final OwnSentences own = new OwnSentences();

    private OwnSentences.Found found(String member) {
        return own.between(LETTER, member);
    }

    @Test
    void a_copy_has_nothing_of_its_own() {
        assertThat(found(LETTER)).isEqualTo(OwnSentences.Found.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear secretariat,\n\n",
                "Dear all! ",
                "Estimados señores:\n",
                "سلام،\n",
                "To whom it may concern\n\n"
            })
    void a_greeting_is_nothing_of_its_own(String greeting) {
        assertThat(found(greeting + LETTER)).isEqualTo(OwnSentences.Found.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nKind regards\nN. N", "\n\nN. N., Lisbon", " Yours, a neighbour of the river"})
    void a_name_below_is_nothing_of_its_own(String name) {
        assertThat(found(LETTER + name)).isEqualTo(OwnSentences.Found.NOTHING);
    }

    @Test
    void two_letters_with_other_greetings_and_names_around_them_are_copies() {
        assertThat(own.between(
                        "Dear secretariat,\n\n" + LETTER + "\n\nN. N, Mill Street\nFriends of the River",
                        "To whom it may concern:\n" + LETTER + "\n\nYours\nA. B, Friends of the Mill"))
                .isEqualTo(OwnSentences.Found.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OWN + " " + LETTER,
                LETTER + " " + OWN,
                LETTER + "\n\n" + OWN,
                "Keep our river common. " + OWN
                        + " Whoever lives beside it has drunk its water for nothing. Please take the price out of the text."
            })
    void a_sentence_that_the_letter_does_not_have_is_found_wherever_it_stands(String member) {
        assertThat(found(member).sentences()).containsExactly(OWN);
        assertThat(found(member).changed()).isZero();
    }

    @Test
    void an_exchanged_word_is_a_change_and_no_sentence() {
        assertThat(found(LETTER.replace("nothing", "centuries"))).isEqualTo(new OwnSentences.Found(List.of(), 1));
    }

    @Test
    void a_word_that_turns_the_meaning_is_a_change() {
        assertThat(found(LETTER.replace("Please take", "Please never take")).changed())
                .isOne();
    }

    @Test
    void a_sentence_left_out_is_a_change() {
        assertThat(found("Keep our river common. Please take the price out of the text.")
                        .changed())
                .isEqualTo(10);
    }

    @Test
    void own_words_are_found_in_chinese_and_thai() {
        assertThat(own.between("河流属于大家。请把价格从文本中删除。", "河流属于大家。我的磨坊今年夏天就得关门了。请把价格从文本中删除。")
                        .sentences())
                .containsExactly("我的磨坊今年夏天就得关门了。");
        assertThat(own.between(
                                "แม่น้ำเป็นของทุกคน โปรดตัดราคาออกจากข้อความ",
                                "แม่น้ำเป็นของทุกคน โรงสีของผมจะต้องปิดในฤดูร้อนนี้ โปรดตัดราคาออกจากข้อความ")
                        .sentences())
                .hasSize(1);
    }

    @Property(tries = 300)
    void it_takes_any_two_texts(@ForAll String one, @ForAll String other) {
        assertThat(own.between(one, other).changed()).isNotNegative();
    }
}
