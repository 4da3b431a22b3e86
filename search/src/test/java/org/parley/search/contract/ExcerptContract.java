package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.anEntry;
import static org.parley.search.contract.TestIndex.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.MarkedText;

/** Titles and excerpts with what matched in them. */
public interface ExcerptContract extends TestIndex {
    private List<String> excerpt(String words) {
        return search(words).hits().getFirst().excerpt().stream()
                .map(MarkedText::toString)
                .toList();
    }

    @Test
    default void a_match_is_marked_in_its_sentence() {
        given(text("a", "en", "Nobody asked. The tariff for water must be public."));

        assertThat(excerpt("tariff")).containsExactly("Nobody asked. The [tariff] for water must be public.");
    }

    @Test
    default void an_inflected_match_is_marked() {
        given(text("a", "en", "Governments surveilled everybody."));

        assertThat(excerpt("government")).containsExactly("[Governments] surveilled everybody.");
    }

    @Test
    default void a_match_in_the_title_is_marked() {
        given(anEntry("a").title("The water tariff").text("See there.").build());

        var hit = search("tariff").hits().getFirst();

        assertThat(hit.title()).hasToString("The water [tariff]");
        assertThat(hit.excerpt()).extracting(MarkedText::text).containsExactly("See there.");
    }

    @Test
    default void a_phrase_is_marked_only_where_it_stands() {
        given(text("a", "en", "The model is open. An open model is better."));

        assertThat(excerpt("\"open model\"")).containsExactly("The model is open. An [open] [model] is better.");
    }

    @Test
    default void a_prefix_is_marked() {
        given(text("a", "en", "Intermediaries are liable."));

        assertThat(excerpt("intermed*")).containsExactly("[Intermediaries] are liable.");
    }

    @Test
    default void an_excluded_word_is_not_marked() {
        given(text("a", "en", "Water for all."));

        assertThat(excerpt("water -fire")).containsExactly("[Water] for all.");
    }

    @Test
    default void common_words_are_not_marked_beside_others() {
        given(text("a", "", "The tariff of the city."), text("b", "en", "The price of the city."));

        assertThat(excerpt("the tariff of")).containsExactly("The [tariff] of the city.");
        assertThat(excerpt("the price of")).containsExactly("The [price] of the city.");
        assertThat(excerpt("\"of the\" price")).containsExactly("The [price] [of] [the] city.");
    }

    @Test
    default void a_sentence_said_twice_is_shown_once() {
        given(text(
                "a",
                "en",
                ("The needle is sharp. " + "Nothing is said in this long sentence here. ".repeat(9)).repeat(3)));

        assertThat(excerpt("needle")).doesNotHaveDuplicates();
    }

    @Test
    default void without_words_the_excerpt_is_the_beginning() {
        given(text("a", "en", "It begins here. " + "And goes on and on. ".repeat(100)));

        assertThat(excerpt("")).hasSize(1);
        assertThat(excerpt("").getFirst()).startsWith("It begins here.").hasSizeLessThan(300);
    }

    @Test
    default void a_long_text_gives_up_to_three_fragments_in_their_order() {
        var padding = "Nothing of note is said in this sentence, which only fills the page. ".repeat(10);
        given(text(
                "a",
                "en",
                padding + "First needle." + padding + "Second needle." + padding + "Third needle." + padding
                        + "Fourth needle."));

        var excerpt = excerpt("needle");

        assertThat(excerpt).hasSize(3).allSatisfy(fragment -> {
            assertThat(fragment).contains("[needle]").hasSizeLessThan(320);
        });
        assertThat(excerpt.getFirst()).contains("First");
    }

    @Test
    default void a_sentence_without_end_is_cut_between_words_around_the_match() {
        given(text("a", "en", "water and ".repeat(200) + "needle " + "or fire ".repeat(200)));

        var fragment = excerpt("needle").getFirst();

        assertThat(fragment)
                .startsWith("\u2026")
                .endsWith("\u2026")
                .contains("[needle]")
                .hasSizeLessThan(320);
        assertThat(fragment.replace("\u2026", "").strip().split(" "))
                .allMatch(word ->
                        List.of("water", "and", "[needle]", "or", "fire").contains(word));
    }

    @Test
    default void a_word_without_end_is_cut_between_characters() {
        given(
                text("a", "", "\uD83D\uDE00".repeat(5_000)),
                text("b", "", "needle" + "\u0915\u094D\u0937".repeat(5_000)));

        for (var words : List.of("", "needle*")) {
            for (var hit : search(words).hits()) {
                assertThat(hit.excerpt()).isNotEmpty().allSatisfy(ExcerptContract::isWellFormed);
            }
        }
    }

    private static void isWellFormed(MarkedText fragment) {
        var text = fragment.text();
        assertThat(text).hasSizeLessThan(1_000);
        assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
        assertThat(fragment.runs()).allSatisfy(run -> assertThat(run.text()).isNotEmpty());
    }

    @Test
    default void a_match_deep_in_a_long_text_is_found_and_shown() {
        given(text("a", "en", "Nothing is said here. ".repeat(20_000) + "A needle at last."));

        assertThat(excerpt("needle")).singleElement().asString().contains("A [needle] at last.");
    }

    @Test
    default void line_breaks_and_control_characters_become_spaces() {
        given(text("a", "en", "The water\r\n\r\n\ttariff\u0000\u0007must be\u2028public."));

        assertThat(search("tariff").hits().getFirst().excerpt())
                .extracting(MarkedText::text)
                .allMatch(text -> text.codePoints().noneMatch(Character::isISOControl));
    }

    @Test
    default void markup_comes_back_as_plain_text() {
        given(text("a", "en", "<b>water</b> & <script>alert(1)</script>"));

        assertThat(excerpt("water")).containsExactly("<b>[water]</b> & <script>alert(1)</script>");
    }

    @Test
    default void touching_matches_are_one() {
        given(text("a", "zh", "\u6211\u4EEC\u652F\u6301\u4E92\u8054\u7F51\u6CBB\u7406\u3002"));

        assertThat(excerpt("\u4E92\u8054\u7F51")).singleElement().asString().contains("[\u4E92\u8054\u7F51]");
    }

    @Test
    default void the_marks_stand_right_in_every_script() {
        given(
                text(
                        "ar",
                        "ar",
                        "\u064A\u062C\u0628 \u062D\u0645\u0627\u064A\u0629 \u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629."),
                text("fr", "fr", "La liberte\u0301 d'expression est prote\u0301ge\u0301e."));

        assertThat(excerpt("\u062E\u0635\u0648\u0635\u064A\u0629").getFirst())
                .contains("[\u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629]");
        assertThat(excerpt("libert\u00E9").getFirst()).contains("[libert\u00E9]");
    }
}
