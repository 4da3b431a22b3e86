package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.anEntry;
import static org.parley.search.contract.TestIndex.ids;
import static org.parley.search.contract.TestIndex.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.Dimension;
import org.parley.search.Entry;
import org.parley.search.EntryId;
import org.parley.search.Note;
import org.parley.search.SearchQuery;

/** What typed words find. */
public interface WordsContract extends TestIndex {
    @Test
    default void all_words_have_to_occur_in_title_or_text() {
        given(
                anEntry("both").title("Water").text("the tariff").build(),
                anEntry("one").text("water only").build(),
                anEntry("other").text("tariff only").build());

        assertThat(found("tariff water")).containsExactly("both");
    }

    @Test
    default void the_author_is_searched_too() {
        given(
                anEntry("by")
                        .text("on the tariff")
                        .author("Réseau des Villes d'Eau")
                        .build(),
                anEntry("about")
                        .text("the tariff of the Ville d'Eau")
                        .author("Somebody")
                        .build());

        assertThat(found("reseau tariff")).containsExactly("by");
        assertThat(found("\"des villes\"")).containsExactly("by");
        assertThat(found("tariff -réseau")).containsExactly("about");
    }

    @Test
    default void quoted_words_have_to_follow_each_other() {
        given(text("yes", "en", "The multi-stakeholder model works"), text("no", "en", "A model of many stakeholders"));

        assertThat(found("\"stakeholder model\"")).containsExactly("yes");
        assertThat(found("\u201Cstakeholder model\u201D")).containsExactly("yes");
        assertThat(found("\u00ABmodel works\u00BB")).containsExactly("yes");
    }

    @Test
    default void a_quoted_word_is_not_inflected() {
        given(text("plural", "en", "surveillance programmes"), text("singular", "en", "a surveillance programme"));

        assertThat(found("\"programme\"")).containsExactly("singular");
        assertThat(found("programme")).containsExactlyInAnyOrder("singular", "plural");
    }

    @Test
    default void excluded_words_must_not_occur() {
        given(text("a", "en", "water tariff"), text("b", "en", "water quality"));

        assertThat(found("water -tariff")).containsExactly("b");
        assertThat(found("water -\"water quality\"")).containsExactly("a");
        assertThat(found("-tariff")).containsExactly("b");
    }

    @Test
    default void an_excluded_word_takes_no_inflected_forms_with_it() {
        given(text("a", "en", "universal access"), text("b", "en", "access to the universe"));

        assertThat(found("access -universe")).containsExactly("a");
    }

    @Test
    default void a_hyphen_inside_a_word_excludes_nothing() {
        given(text("a", "en", "the multi-stakeholder model"));

        assertThat(found("multi-stakeholder")).containsExactly("a");
    }

    @Test
    default void one_of_the_words_joined_by_or_suffices() {
        given(text("a", "en", "water tariff"), text("b", "en", "water price"), text("c", "en", "water quality"));

        assertThat(found("water tariff OR price")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("tariff | price | quality")).hasSize(3);
    }

    @Test
    default void an_asterisk_stands_for_the_rest_of_a_word() {
        given(text("a", "en", "intermediary liability"), text("b", "en", "intermittent access"), text("c", "en", "x"));

        assertThat(found("interm*")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("interm* liab*")).containsExactly("a");
        assertThat(search("i*").notes()).contains(new Note(Note.Kind.PREFIX_TOO_SHORT, "i*"));
        assertThat(search("*mediary").notes()).contains(new Note(Note.Kind.ASTERISK_IGNORED, "*mediary"));
    }

    @Test
    default void parts_of_composed_names_are_found() {
        given(text("a", "en", "See netmundial.br, status:draft, my_file and the end.Then more."));

        assertThat(found("netmundial")).containsExactly("a");
        assertThat(found("status:draft")).containsExactly("a");
        assertThat(found("draft")).containsExactly("a");
        assertThat(found("file")).containsExactly("a");
        assertThat(found("then")).containsExactly("a");
        assertThat(found("netmundial.br")).containsExactly("a");
    }

    @Test
    default void no_words_find_everything_newest_first() {
        given(
                anEntry("old", TestIndex.day(1)).build(),
                anEntry("new", TestIndex.day(3)).build(),
                anEntry("middle", TestIndex.day(2)).build());

        assertThat(found("")).containsExactly("new", "middle", "old");
        assertThat(found(" \n\t\u3000")).containsExactly("new", "middle", "old");
        assertThat(search("").notes()).isEmpty();
    }

    @Test
    default void punctuation_alone_finds_everything_with_a_note() {
        given(text("a", "en", "x"));

        assertThat(found("?!")).containsExactly("a");
        assertThat(search("?!").notes()).containsExactly(Note.of(Note.Kind.NO_WORDS));
    }

    @Test
    default void when_nothing_has_all_words_entries_with_half_of_them_are_found_with_a_note() {
        given(text("a", "en", "water tariff in cities"), text("b", "en", "water"), text("c", "en", "nothing"));

        var page = search("water tariff cities zeppelin");

        assertThat(ids(page)).containsExactly("a");
        assertThat(page.notes()).contains(Note.of(Note.Kind.NOT_ALL_WORDS));
        assertThat(page.total()).isEqualTo(1);
        assertThat(found("water zeppelin")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("zeppelin")).isEmpty();
    }

    @Test
    default void common_words_do_not_count_as_half_of_the_words() {
        given(text("a", "", "de la casa"), text("b", "", "neutralidad tecnológica"));

        assertThat(found("neutralidad de la red")).containsExactly("b");
    }

    @Test
    default void words_that_are_only_filtered_away_are_all_kept() {
        given(
                anEntry("a").text("water tariff").build(),
                Entry.of(new EntryId("b"), "position", "/b", A_DAY)
                        .text("water")
                        .build());

        var page = search(SearchQuery.words("water tariff").filter(Dimension.KIND, "position"));

        assertThat(page.hits()).isEmpty();
        assertThat(TestIndex.counts(page, Dimension.KIND)).isEqualTo("comment 1, position 0");
    }

    @Test
    default void words_too_common_to_matter_in_a_language_need_not_occur_in_it() {
        given(
                text("en", "en", "protecting children online"),
                text("fr", "fr", "protection children online"),
                text("other", "en", "something else"));

        assertThat(found("the protection of children")).containsExactly("en");
    }

    @Test
    default void a_search_of_common_words_only_looks_for_them() {
        given(text("a", "en", "The Who"), text("b", "en", "something else"));

        assertThat(found("the who")).containsExactly("a");
    }

    @Test
    default void a_title_counts_more_than_a_text() {
        given(
                anEntry("text")
                        .title("Minutes")
                        .text("encryption was discussed")
                        .build(),
                anEntry("title").title("Encryption").text("it was discussed").build());

        assertThat(found("encryption")).containsExactly("title", "text");
    }

    @Test
    default void words_next_to_each_other_count_more() {
        given(
                text("apart", "en", "neutrality is not what a small island asks for when it builds a network"),
                text("close", "en", "network neutrality is what a small island asks for when it builds an exchange"));

        assertThat(found("network neutrality")).containsExactly("close", "apart");
    }

    @Test
    default void equally_good_matches_come_newest_first() {
        given(
                anEntry("old", TestIndex.day(1)).text("water tariff").build(),
                anEntry("new", TestIndex.day(2)).text("water tariff").build());

        assertThat(found("tariff")).containsExactly("new", "old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status:draft",
                "/(.*a){30}/",
                "[a TO z]",
                "title:*",
                "*:*",
                "\"",
                "\"\"\"",
                "- - -",
                "--",
                "-",
                "OR",
                "OR OR",
                "a OR",
                "AND a",
                "water^1e99~9",
                "{!func}x",
                "\\",
                "\\u0000",
                "\u0000\u0001\u001f",
                "\uD800",
                "\uDC00\uD800",
                "\u202Ewater",
                "*",
                "**",
                "a*b*c*",
                "*a*",
                "'; DROP TABLE--",
                "%s%n${x}",
                "\uFDFA\uFDFA",
                "\u0301\u0301",
                "\u094D*",
                "-*",
                "\"*\"",
                "\uD83D\uDE00*",
                "\u5B57*"
            })
    default void any_input_is_a_search(String words) {
        given(text("a", "en", "water"), text("b", "ar", "\u0645\u0627\u0621"), text("c", "zh", "\u6C34"));

        assertThat(search(words).hits()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    default void floods_of_input_are_bounded() {
        given(text("a", "en", "water abc"), text("b", "fr", "eau"), text("c", "de", "Wasser"));

        assertThat(search("(".repeat(10_000) + "water" + ")".repeat(10_000)).hits())
                .isNotNull();
        assertThat(search("x".repeat(1_000_000)).notes()).contains(Note.of(Note.Kind.CUT));
        assertThat(search("ab* ".repeat(200)).notes()).isNotEmpty();
        assertThat(search("a ".repeat(300) + "water").hits()).isNotNull();
        assertThat(search("\"" + "water ".repeat(150) + "\"").notes()).isNotNull();
        assertThat(search(numbered(" ")).notes()).contains(Note.of(Note.Kind.TOO_MANY_WORDS));
        assertThat(search(numbered(" OR ")).notes()).contains(Note.of(Note.Kind.TOO_MANY_WORDS));
        assertThat(search(numbered(" -")).notes()).contains(Note.of(Note.Kind.TOO_MANY_WORDS));
        assertThat(search("\u6C34\u6E90".repeat(500)).hits()).isEmpty();
    }

    private static String numbered(String separator) {
        var words = new StringBuilder("w0");
        for (var i = 1; i < 120; i++) {
            words.append(separator).append('w').append(i);
        }
        return words.toString();
    }
}
