package org.parley.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Runs as text: [-removed-], [+added+]. */
    static String shown(String older, String newer) {
        return Difference.between(older, newer).runs().stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> run.text();
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "[+" + run.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    static void assertExact(String older, String newer) {
        var difference = Difference.between(older, newer);
        assertThat(difference.older()).isEqualTo(older);
        assertThat(difference.newer()).isEqualTo(newer);
        assertThat(difference.isNone()).isEqualTo(older.equals(newer));
        List<Run> runs = difference.runs();
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).fate()).isNotEqualTo(runs.get(i - 1).fate());
        }
    }

    @Nested
    class shows_whole_words {

        @Test
        void of_latin_text() {
            assertThat(shown("States should protect privacy.", "States must protect privacy online."))
                    .isEqualTo("States [-should-][+must+] protect privacy[+ online+].");
        }

        @Test
        void of_cyrillic_and_arabic_text() {
            assertThat(shown("Государства должны уважать права", "Государства обязаны уважать права"))
                    .isEqualTo("Государства [-должны-][+обязаны+] уважать права");
            assertThat(shown("يجب على الدول احترام الحقوق", "ينبغي على الدول احترام الحقوق"))
                    .isEqualTo("[-يجب-][+ينبغي+] على الدول احترام الحقوق");
        }

        @Test
        void of_chinese_and_thai_text_that_has_no_blanks() {
            assertThat(shown("互联网治理应当开放。", "互联网治理必须开放。")).isEqualTo("互联网治理[-应当-][+必须+]开放。");
            assertThat(shown("ภาษาไทยง่าย", "ภาษาจีนง่าย")).isEqualTo("ภาษา[-ไทย-][+จีน+]ง่าย");
        }

        @Test
        void and_joins_changes_that_only_blanks_or_punctuation_hold_apart() {
            assertThat(shown("We note, with concern, this.", "We welcome; in hope, this."))
                    .isEqualTo("We [-note, with concern-][+welcome; in hope+], this.");
        }

        @Test
        void and_keeps_line_breaks_between_changes() {
            assertThat(shown("one\ntwo", "three\nfour")).isEqualTo("[-one-][+three+]\n[-two-][+four+]");
        }
    }

    @Nested
    class of_equal_or_empty_texts {

        @Test
        void is_none_or_all() {
            assertThat(Difference.between("same", "same").isNone()).isTrue();
            assertThat(Difference.between("", "").runs()).isEmpty();
            assertThat(shown("", "new text")).isEqualTo("[+new text+]");
            assertThat(shown("old text", "")).isEqualTo("[-old text-]");
        }
    }

    @Nested
    class of_long_texts {

        private final Random random = new Random(7);

        private String words(int count, int vocabulary, String separator) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "w" + random.nextInt(vocabulary))
                    .collect(Collectors.joining(separator));
        }

        @Test
        void that_share_nothing_is_still_exact() {
            assertExact(words(20_000, 1_000_000, " "), words(20_000, 1_000_000, " "));
            assertExact(words(20_000, 9, ". A"), words(20_000, 9, ". A"));
            assertExact("a".repeat(100_000), "b".repeat(100_000));
            assertExact("的".repeat(50_000), "是的".repeat(50_000));
        }

        @Test
        void finds_the_one_word_that_changed_and_two_far_apart() {
            String text = words(25_000, 500, " ");
            String start = "Start " + text + " middle. " + text + " end";

            assertThat(shown("Start " + text, "Begin " + text)).isEqualTo("[-Start-][+Begin+] " + text);
            assertThat(Difference.between(start, start.replace("Start", "Begin").replace("end", "stop"))
                            .older())
                    .isEqualTo(start);
        }

        @Test
        void goes_by_words_inside_the_sentences_that_changed() {
            String older = IntStream.range(0, 3000)
                    .mapToObj(i -> "The party number " + i + " shall act.")
                    .collect(Collectors.joining(" "));
            String newer =
                    older.replace("number 1 shall", "number 1 must").replace("number 2998 shall", "number 2998 may");

            assertThat(Difference.between(older, newer).runs().stream()
                            .filter(run -> !run.kept())
                            .map(Run::text))
                    .containsExactly("shall", "must", "shall", "may");
        }
    }

    @Nested
    class two_texts_are_the_same {

        @Test
        void whatever_their_blanks_and_composition() {
            assertThat(Difference.same(" Caf\u00e9\n au\u00a0lait ", "Cafe\u0301 au lait"))
                    .isTrue();
            assertThat(Difference.same("a b", "ab")).isFalse();
            assertThat(Difference.same("", " \n")).isTrue();
        }
    }

    @Property
    void is_exact_for_texts_of_any_script(@ForAll("texts") String older, @ForAll("texts") String newer) {
        assertExact(older, newer);
    }

    @Property
    void is_exact_for_any_characters(@ForAll String older, @ForAll String newer) {
        assertExact(older, newer);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "the ", "right ", "to ", "privacy", ", ", ". ", "право ", "на ", "الحق ", "في ", "互联网", "治理",
                        "应当", "。", "ภาษา", "ไทย", "ง่าย", "👩‍💻", "🇫🇷", "😀", "\ud83d", "\ude00", "e\u0301", "\n",
                        "\n\n", "12", " ", "\u200d", "-")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
