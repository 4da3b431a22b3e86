package org.parley.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.markup.TextRange;

class QuotedWordsTest {

    private static final String PLAIN =
            "Public bodies should make data available for research. Public data is not personal data.";

    private static QuotedWords quoted(String words, String plain) {
        return QuotedWords.at(QuotedWords.find(words, plain).getFirst(), plain);
    }

    @Test
    void words_are_found_however_they_were_typed() {
        var text = "The “test” – or  a\nproof – is due.\n• One item\n• Another item";
        assertThat(QuotedWords.find("\"TEST\" - or a proof", text))
                .singleElement()
                .extracting(range -> range.in(text))
                .isEqualTo("“test” – or  a\nproof");
        assertThat(QuotedWords.find(" One item Another ", text))
                .singleElement()
                .extracting(range -> range.in(text))
                .isEqualTo("One item\n• Another");
    }

    @Test
    void whole_words_go_before_parts_of_words_and_what_is_exact_before_what_is_alike() {
        assertThat(QuotedWords.find("data", "A database of data")).containsExactly(new TextRange(14, 18));
        assertThat(QuotedWords.find("base", "A database")).containsExactly(new TextRange(6, 10));
        assertThat(QuotedWords.find("May", "It may be in May")).containsExactly(new TextRange(13, 16));
        assertThat(QuotedWords.find("DATA", PLAIN)).hasSize(3);
    }

    @Test
    void no_letter_is_parted_from_its_marks_and_no_emoji_from_its_parts() {
        assertThat(QuotedWords.find("a", "a\u0323b")).isEmpty();
        assertThat(QuotedWords.find("👩", "👩‍👩‍👧 family")).isEmpty();
        assertThat(QuotedWords.find("👩‍👩‍👧", "A 👩‍👩‍👧 family")).hasSize(1);
    }

    @Test
    void words_keep_what_stands_around_them_without_cutting_a_character() {
        var quoted = quoted("mid", "😀".repeat(40) + "x mid y" + "😀".repeat(40));
        assertThat(quoted.before()).hasSize(32).startsWith("😀").endsWith("x ");
        assertThat(quoted.after()).hasSize(32).endsWith("😀");
    }

    @Test
    void words_are_found_again_where_they_stood_among_several_places() {
        var second = QuotedWords.at(new TextRange(55, 61), PLAIN);
        assertThat(second.text()).isEqualTo("Public");
        var edited =
                "All public bodies should make data available for open research. Public data is not personal data.";
        assertThat(second.in(edited)).contains(new TextRange(64, 70));
    }

    @Test
    void words_that_were_removed_are_not_found_in_another_place() {
        var quoted = quoted("personal data", PLAIN);
        assertThat(quoted.in("Public bodies should make data available for research."))
                .isEmpty();
        var elsewhere = quoted("data", "All data are public. Secrets are kept for sixty years by the archive.");
        assertThat(elsewhere.in("Secrets are kept for sixty years by the archive and its data office."))
                .isEmpty();
    }

    @Test
    void telling_words_are_found_by_themselves_when_everything_around_them_changed() {
        var quoted = quoted("available for research", PLAIN);
        assertThat(quoted.in("Nobody keeps anything available for research without a reason."))
                .isPresent();
        var chinese = quoted("向公众开放数据目录", "各机构应向公众开放数据目录，每年更新。");
        assertThat(chinese.in("必须向公众开放数据目录吗？")).isPresent();
    }
}
