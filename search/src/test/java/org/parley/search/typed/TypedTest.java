package org.parley.search.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.search.Note;
import org.parley.search.typed.Term.Phrase;
import org.parley.search.typed.Term.Prefix;
import org.parley.search.typed.Term.Word;

class TypedTest {
    private static AnyOf only(Term... alternatives) {
        return new AnyOf(List.of(alternatives));
    }

    private static List<Note.Kind> notes(String input) {
        return Typed.parse(input).notes().stream().map(Note::kind).toList();
    }

    @Nested
    class words {
        @Test
        void are_all_required() {
            assertThat(Typed.parse("water tariff").required())
                    .containsExactly(only(new Word("water")), only(new Word("tariff")));
        }

        @Test
        void lose_the_punctuation_around_them_but_not_inside() {
            assertThat(Typed.parse("(water), e-mail? status:draft; l'eau").required())
                    .containsExactly(
                            only(new Word("water")),
                            only(new Word("e-mail")),
                            only(new Word("status:draft")),
                            only(new Word("l'eau")));
        }

        @Test
        void are_required_once_however_often_they_are_typed() {
            assertThat(Typed.parse("water water water").required()).containsExactly(only(new Word("water")));
        }

        @Test
        void are_composed() {
            assertThat(Typed.parse("liberte\u0301").required()).containsExactly(only(new Word("libert\u00E9")));
        }

        @Test
        void may_be_separated_by_any_white_space() {
            assertThat(Typed.parse("a\u00A0b\u3000c\u200Fd\u0000e").required()).hasSize(5);
        }

        @Test
        void may_be_pictographs() {
            assertThat(Typed.parse("\uD83D\uDC4D").required()).containsExactly(only(new Word("\uD83D\uDC4D")));
        }

        @Test
        void joined_by_and_are_the_same_as_without() {
            assertThat(Typed.parse("a AND b").required())
                    .isEqualTo(Typed.parse("a b").required());
        }
    }

    @Nested
    class quotations {
        @Test
        void are_phrases() {
            assertThat(Typed.parse("\"net  neutrality\"").required())
                    .containsExactly(only(new Phrase("net neutrality")));
        }

        @Test
        void may_have_the_marks_of_any_language() {
            for (var quoted : List.of("\u201Ea b\u201C", "\u00ABa b\u00BB", "\u300Ca b\u300D", "\u201Da b\u201D")) {
                assertThat(Typed.parse(quoted).required()).containsExactly(only(new Phrase("a b")));
            }
        }

        @Test
        void without_an_end_reach_to_the_end() {
            assertThat(Typed.parse("x \"net neutrality").required())
                    .containsExactly(only(new Word("x")), only(new Phrase("net neutrality")));
            assertThat(notes("x \"net neutrality")).containsExactly(Note.Kind.QUOTE_NOT_CLOSED);
        }

        @Test
        void of_nothing_are_nothing() {
            assertThat(Typed.parse("\"\" \" \" \"-\"").isEmpty()).isTrue();
        }
    }

    @Nested
    class exclusions {
        @Test
        void begin_with_a_minus() {
            var typed = Typed.parse("water -tariff \u2212price -\"old text\" -pre*");

            assertThat(typed.required()).containsExactly(only(new Word("water")));
            assertThat(typed.excluded())
                    .containsExactly(new Word("tariff"), new Word("price"), new Phrase("old text"), new Prefix("pre"));
        }

        @Test
        void need_the_minus_at_the_start_and_next_to_the_word() {
            assertThat(Typed.parse("a-b - c --d").excluded()).isEmpty();
        }
    }

    @Nested
    class alternatives {
        @Test
        void bind_the_words_on_both_sides() {
            assertThat(Typed.parse("a b OR c | \"d e\" f").required())
                    .containsExactly(
                            only(new Word("a")),
                            only(new Word("b"), new Word("c"), new Phrase("d e")),
                            only(new Word("f")));
        }

        @Test
        void without_a_side_are_ignored_with_a_note() {
            for (var input : List.of("OR a", "a OR", "a OR OR b", "OR")) {
                assertThat(notes(input)).contains(Note.Kind.OR_IGNORED);
            }
        }

        @Test
        void in_small_letters_are_words() {
            assertThat(Typed.parse("a or b").required()).hasSize(3);
        }
    }

    @Nested
    class prefixes {
        @Test
        void end_with_an_asterisk() {
            assertThat(Typed.parse("intern*, (gov*)").required())
                    .containsExactly(only(new Prefix("intern")), only(new Prefix("gov")));
        }

        @Test
        void need_two_letters_or_one_ideograph() {
            assertThat(Typed.parse("i*").required()).containsExactly(only(new Word("i")));
            assertThat(notes("i*")).containsExactly(Note.Kind.PREFIX_TOO_SHORT);
            assertThat(Typed.parse("\u7F51*").required()).containsExactly(only(new Prefix("\u7F51")));
        }

        @Test
        void have_no_asterisk_elsewhere() {
            assertThat(Typed.parse("*net in*net **").required())
                    .containsExactly(only(new Word("net")), only(new Word("innet")));
            assertThat(notes("*net")).containsExactly(Note.Kind.ASTERISK_IGNORED);
        }

        @Test
        void are_few() {
            var typed = Typed.parse("aa* bb* cc* dd* ee* ff*");

            assertThat(terms(typed).filter(Prefix.class::isInstance)).hasSize(Typed.MAX_PREFIXES);
            assertThat(notes("aa* bb* cc* dd* ee*")).contains(Note.Kind.ASTERISK_IGNORED);
        }
    }

    private static Stream<Term> terms(Typed typed) {
        return Stream.concat(
                typed.required().stream().flatMap(anyOf -> anyOf.alternatives().stream()), typed.excluded().stream());
    }

    private static long words(Term term) {
        return term.text().chars().filter(c -> c == ' ').count() + 1;
    }

    @Property
    void every_input_is_understood_within_bounds(@ForAll("inputs") String input) {
        var typed = Typed.parse(input);

        assertThat(terms(typed).mapToLong(TypedTest::words).sum()).isLessThanOrEqualTo(Typed.MAX_WORDS);
        assertThat(terms(typed).filter(Prefix.class::isInstance).count()).isLessThanOrEqualTo(Typed.MAX_PREFIXES);
        assertThat(typed.notes()).hasSizeLessThanOrEqualTo(Typed.MAX_WORDS + Note.Kind.values().length);
        assertThat(terms(typed)).allSatisfy(TypedTest::isWellFormed);
    }

    private static void isWellFormed(Term term) {
        assertThat(term.text()).isNotBlank().hasSizeLessThanOrEqualTo(3 * Typed.MAX_LENGTH);
        assertThat(Normalizer.isNormalized(term.text(), Normalizer.Form.NFC)).isTrue();
        assertThat(term.text().codePoints().noneMatch(Character::isISOControl)).isTrue();
        if (!(term instanceof Phrase)) {
            assertThat(term.text()).doesNotContain("*", " ", "\"");
        }
    }

    @Property
    void the_same_input_has_the_same_meaning(@ForAll("inputs") String input) {
        assertThat(Typed.parse(input)).isEqualTo(Typed.parse(input));
    }

    @Provide
    Arbitrary<String> inputs() {
        var pieces = Arbitraries.of(
                "water",
                "-",
                "--",
                "\"",
                "\u201E",
                "\u00BB",
                "OR",
                "|",
                "AND",
                "*",
                "a*",
                "ab*",
                "(",
                ")",
                " ",
                "\t",
                "\u0000",
                "\u202E",
                "\uD800",
                "\uDC00",
                "\uD83D\uDE00",
                "e\u0301",
                "\u7F51\u7EDC",
                "\u062D\u0631",
                "status:draft",
                "/(.*a){30}/",
                "\\",
                "\uFDFA",
                "~1",
                "^9",
                "\n");
        var composed = pieces.list().ofMaxSize(400).map(list -> String.join("", list));
        return Arbitraries.oneOf(composed, Arbitraries.strings().all().ofMaxLength(3_000));
    }
}
