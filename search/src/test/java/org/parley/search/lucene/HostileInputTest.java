package org.parley.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.text;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.parley.search.Dimension;
import org.parley.search.Entry;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;
import org.parley.search.typed.Typed;

/** Whatever is typed, in an index of all languages, stays within the clauses and terms that Lucene allows. */
class HostileInputTest {
    private static SearchIndex index;

    @BeforeContainer
    static void fill() {
        index = LuceneIndex.inMemory();
        index.put(Arrays.stream(Language.values()).map(HostileInputTest::entry).toList());
        index.refresh();
    }

    @AfterContainer
    static void close() {
        index.close();
    }

    private static Entry entry(Language language) {
        return text(language.code(), language.code(), "water eau Wasser ماء вода 水源 पानी νερό aa ab ac ad");
    }

    @Property(tries = 300)
    void any_input_is_a_search(@ForAll("inputs") String input) {
        var page = index.search(SearchQuery.words(input)
                .filter(Dimension.KIND, input, "comment")
                .build());

        assertThat(page.hits()).hasSizeLessThanOrEqualTo(Language.values().length);
    }

    @Property(tries = 100)
    void any_text_is_an_entry(@ForAll("inputs") String input, @ForAll Language language) {
        try (var small = LuceneIndex.inMemory()) {
            small.put(List.of(text("a", language.code(), input)));
            small.refresh();

            var hit = small.search(SearchQuery.words("").build()).hits().getFirst();

            assertThat(hit.id().value()).isEqualTo("a");
        }
    }

    @Property(tries = 50)
    void as_many_words_as_can_be_typed_are_a_search(@ForAll("wordLists") String input) {
        assertThat(index.search(SearchQuery.words(input).build()).hits()).isNotNull();
    }

    @Provide
    Arbitrary<String> inputs() {
        var pieces = Arbitraries.of(
                "water",
                "-",
                "\"",
                "OR ",
                "*",
                "wa*",
                "a*",
                "(",
                " ",
                "\u0000",
                "\u202E",
                "\uD800",
                "\uDC00",
                "\uD83D\uDE00",
                "e\u0301",
                "\u7F51\u7EDC",
                "\u062D\u0631",
                "\u0939\u093F",
                "\uFDFA",
                "\u0E2A\u0E34\u0E17\u0E18\u0E34",
                "1",
                "_",
                ".");
        var composed = pieces.list().ofMaxSize(100).map(list -> String.join("", list));
        return Arbitraries.oneOf(composed, Arbitraries.strings().all().ofMaxLength(1_500));
    }

    @Provide
    Arbitrary<String> wordLists() {
        var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(8);
        var separators = Arbitraries.of(" ", " OR ", " -", "* ", "\" \"", "-", ".")
                .list()
                .ofSize(1);
        return word.list()
                .ofSize(2 * Typed.MAX_WORDS)
                .flatMap(words -> separators.map(separator -> String.join(separator.getFirst(), words)));
    }
}
