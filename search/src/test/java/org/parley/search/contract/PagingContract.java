package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.contract.TestIndex.anEntry;
import static org.parley.search.contract.TestIndex.ids;
import static org.parley.search.contract.TestIndex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.BadCursor;
import org.parley.search.Cursor;
import org.parley.search.Dimension;
import org.parley.search.EntryId;
import org.parley.search.Order;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;

/** Orders and cursors. */
public interface PagingContract extends TestIndex {
    private List<SearchPage> allPages(Supplier<SearchQuery.Builder> query, Runnable between) {
        var pages = new ArrayList<SearchPage>();
        var next = Optional.<Cursor>empty();
        do {
            pages.add(search(query.get().after(next.orElse(null))));
            next = pages.getLast().next();
            between.run();
        } while (next.isPresent());
        return pages;
    }

    private static List<String> allIds(List<SearchPage> pages) {
        return pages.stream().flatMap(page -> ids(page).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    default void pages_hold_every_entry_once(Order order) {
        given(TestIndex.many(95, i -> anEntry("n" + i, TestIndex.day(i % 7))
                .text("water ".repeat(1 + i % 3))
                .build()));

        var pages = allPages(() -> SearchQuery.words("water").order(order).size(10), () -> {});

        assertThat(pages).hasSize(10);
        assertThat(allIds(pages)).hasSize(95).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> assertThat(page.total()).isEqualTo(95));
    }

    @Test
    default void dates_sort_both_ways() {
        given(
                anEntry("b", TestIndex.day(2)).text("water").build(),
                anEntry("a", TestIndex.day(1)).text("water water").build(),
                anEntry("c", TestIndex.day(3)).text("water").build());

        assertThat(ids(search(SearchQuery.words("water").order(Order.NEWEST)))).containsExactly("c", "b", "a");
        assertThat(ids(search(SearchQuery.words("water").order(Order.OLDEST)))).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource
    default void entries_that_arrive_meanwhile_repeat_and_hide_nothing(Order order) {
        pageThroughArrivals(order, "letter", order == Order.RELEVANCE ? 2 : 20);
    }

    @Test
    default void equal_scores_stay_in_place_however_many_arrive() {
        given(TestIndex.many(60, i -> text("n" + i, "en", "form letter")));
        var arrivals = new int[1];

        var pages = allPages(
                () -> SearchQuery.words("letter").size(7),
                () -> given(TestIndex.many(
                        20, i -> text("later" + arrivals[0]++, "en", "a very different letter from " + i))));

        var first = allIds(pages).stream().filter(id -> id.startsWith("n")).toList();
        assertThat(first).doesNotHaveDuplicates().hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form letter",
                "the letter and the form",
                "form letter zeppelin",
                "lett*",
                "letter OR form -zeppelin",
                "\"form letter\" copied"
            })
    default void arrivals_change_the_scores_but_not_the_pages(String words) {
        pageThroughArrivals(Order.RELEVANCE, words, 2);
    }

    private void pageThroughArrivals(Order order, String words, int arriving) {
        given(TestIndex.many(60, i -> anEntry("n" + i, TestIndex.day(i % 3))
                .language(i % 2 == 0 ? "en" : "fr")
                .text("the form letter and the copied form " + "letter ".repeat(i % 4))
                .build()));
        given(TestIndex.many(500, i -> text("other" + i, i % 2 == 0 ? "en" : "fr", "something else")));
        var arrivals = new int[1];

        var pages = allPages(
                () -> SearchQuery.words(words)
                        .filter(Dimension.KIND, "comment")
                        .order(order)
                        .size(7),
                () -> {
                    var date = order == Order.OLDEST ? TestIndex.day(-5) : TestIndex.day(9);
                    given(TestIndex.many(arriving, i -> anEntry("later" + arrivals[0]++, date)
                            .language("en")
                            .text("the form of another letter")
                            .build()));
                });

        var first = allIds(pages).stream().filter(id -> id.startsWith("n")).toList();
        assertThat(first).doesNotHaveDuplicates().hasSize(60);
        assertThat(allIds(pages)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    default void a_page_follows_even_when_the_hit_before_it_was_removed(Order order) {
        given(TestIndex.many(
                30, i -> anEntry("n" + i, TestIndex.day(i)).text("water").build()));
        var first = search(SearchQuery.words("water").order(order).size(10));

        index().remove(List.of(new EntryId(ids(first).getLast())));
        index().refresh();
        var second = search(SearchQuery.words("water")
                .order(order)
                .size(20)
                .after(first.next().orElseThrow()));

        assertThat(ids(second))
                .hasSizeGreaterThanOrEqualTo(19)
                .doesNotContainAnyElementsOf(ids(first).subList(0, 9));
    }

    @Test
    default void a_page_with_some_words_is_followed_by_pages_with_some_words() {
        given(TestIndex.many(25, i -> anEntry("n" + i).text("water").build()));

        var pages = allPages(() -> SearchQuery.words("water zeppelin").size(10), () -> {});

        assertThat(allIds(pages)).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    default void the_last_page_has_no_next() {
        given(TestIndex.many(20, i -> anEntry("n" + i).build()));

        var first = search(SearchQuery.words("").size(10));
        var second = search(SearchQuery.words("").size(10).after(first.next().orElseThrow()));

        assertThat(second.hits()).hasSize(10);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void pages_may_change_their_size() {
        given(TestIndex.many(30, i -> anEntry("n" + i).build()));

        var first = search(SearchQuery.words("").size(5));
        var second = search(
                SearchQuery.words("").size(100).after(first.next().orElseThrow().value()));

        assertThat(second.hits()).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "not base 64!", "\u0000", "AQAAAAAAAAAAAAAAAAAAAAAAAAA", "==", "\uD83D\uDE00"})
    default void a_made_up_cursor_is_refused(String cursor) {
        assertThatThrownBy(() -> search(SearchQuery.words("water").after(cursor)))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void an_endless_cursor_is_refused() {
        assertThatThrownBy(() -> search(SearchQuery.words("water").after("A".repeat(1_000_000))))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void a_cursor_of_another_search_is_refused() {
        given(TestIndex.many(30, i -> anEntry("n" + i).text("water fire").build()));
        var cursor = search(SearchQuery.words("water").size(10)).next().orElseThrow();

        assertThatThrownBy(() -> search(SearchQuery.words("fire").after(cursor)))
                .isInstanceOf(BadCursor.class)
                .hasMessageContaining("another search");
        assertThatThrownBy(() ->
                        search(SearchQuery.words("water").order(Order.OLDEST).after(cursor)))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void cursors_are_safe_in_urls() {
        given(TestIndex.many(30, i -> anEntry("?&=/\u00E9" + i).text("water").build()));

        var cursor = search(SearchQuery.words("water").size(10)).next().orElseThrow();

        assertThat(cursor.value()).matches("[A-Za-z0-9_-]+");
        assertThat(search(SearchQuery.words("water").after(cursor)).hits()).hasSize(20);
    }
}
