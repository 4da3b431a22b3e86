package org.parley.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.markup.TextRange;

/** Quoted words over random edits, in scripts with and without blanks, with marks on letters and with emoji. */
class QuotedWordsPropertyTest {
    private static final List<List<String>> SCRIPTS = List.of(
            List.of("public", "data", "shall", "be", "Äußerung", "e\u0301tude", "free", "of", "charge", "for", "all"),
            List.of("البيانات", "العامة", "يجب", "أن", "تكونَ", "مُتاحة", "للجميع", "مجانًا", "في", "كل", "وقت"),
            List.of("各机构", "应当", "公开", "数据", "，", "每年", "更新", "目录", "并", "说明", "理由"),
            List.of("👩‍👩‍👧", "family", "🇰🇪", "👍🏽", "नीति", "สาธารณะ", "data", "한국어", "z̧̈", "word", "।"));

    /**
     * A text, the words quoted in it, and the text after an edit.
     *
     * @param before text before the words
     * @param words quoted
     * @param after text after them
     */
    record Quoting(String before, String words, String after) {
        String text() {
            return before + words + after;
        }

        QuotedWords quoted() {
            return QuotedWords.at(new TextRange(before.length(), before.length() + words.length()), text());
        }
    }

    @Provide
    Arbitrary<Quoting> quotings() {
        return Arbitraries.of(SCRIPTS).flatMap(words -> {
            var blank = words.contains("各机构") ? "" : " ";
            var some = Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(14);
            return Combinators.combine(some, some, some)
                    .as((before, quoted, after) -> new Quoting(
                            numbered(before, "a", blank) + blank,
                            String.join(blank, quoted),
                            blank + numbered(after, "b", blank)));
        });
    }

    /** Text of the same words, which stands nowhere in the quotings. */
    @Provide
    Arbitrary<String> additions() {
        return Arbitraries.of(SCRIPTS)
                .flatMap(words -> Arbitraries.of(words).list().ofMaxSize(20))
                .map(words -> numbered(words, "x", " "));
    }

    /** Every word with a number, so that what stands around the quotation stands nowhere else. */
    private static String numbered(List<String> words, String name, String blank) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + name + i)
                .collect(Collectors.joining(blank.isEmpty() ? "，" : blank));
    }

    @Property(tries = 400)
    void words_of_an_unchanged_text_are_found_where_they_stand(@ForAll("quotings") Quoting quoting) {
        var quoted = quoting.quoted();
        assertThat(quoted.in(quoting.text()))
                .contains(new TextRange(
                        quoting.before().length(),
                        quoting.before().length() + quoting.words().length()));
    }

    @Property(tries = 400)
    void words_move_with_what_is_added_or_removed_before_and_after_them(
            @ForAll("quotings") Quoting quoting, @ForAll("additions") String added) {
        var start = added + "。 ";
        var edited = start + quoting.text() + " 。" + added;
        assertThat(quoting.quoted().in(edited))
                .as("%s in %s", quoting, edited)
                .contains(new TextRange(
                        start.length() + quoting.before().length(),
                        start.length()
                                + quoting.before().length()
                                + quoting.words().length()));
    }

    @Property(tries = 400)
    void words_that_were_removed_are_not_found_where_the_rest_still_stands(@ForAll("quotings") Quoting quoting) {
        var rest = quoting.before() + quoting.after();
        quoting.quoted().in(rest).ifPresent(found -> assertThat(rest).contains(found.in(rest)));
        var gone = quoting.before() + "∅∅" + quoting.after();
        if (!quoting.before().contains(quoting.words()) && !quoting.after().contains(quoting.words())) {
            assertThat(quoting.quoted().in(gone)).isEmpty();
        }
    }

    @Property(tries = 400)
    void what_is_found_is_the_words_and_never_cuts_a_character(
            @ForAll("quotings") Quoting quoting, @ForAll("quotings") Quoting other) {
        var text = other.before() + quoting.words() + other.after();
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        quoting.quoted().in(text).ifPresent(found -> {
            assertThat(found.in(text)).isEqualToIgnoringCase(quoting.words());
            assertThat(characters.isBoundary(found.start())).isTrue();
            assertThat(characters.isBoundary(found.end())).isTrue();
        });
    }

    @Property(tries = 400)
    void every_place_that_is_offered_reads_like_what_was_typed(@ForAll("quotings") Quoting quoting) {
        var places = new ArrayList<>(QuotedWords.find(quoting.words(), quoting.text() + " " + quoting.text()));
        assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(place.in(quoting.text() + " " + quoting.text()))
                .isEqualToIgnoringCase(quoting.words()));
        assertThat(places).isSortedAccordingTo((one, next) -> Integer.compare(one.start(), next.start()));
    }
}
