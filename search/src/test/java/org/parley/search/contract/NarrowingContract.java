package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.anEntry;
import static org.parley.search.contract.TestIndex.counts;
import static org.parley.search.contract.TestIndex.ids;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.search.Dimension;
import org.parley.search.EntryId;
import org.parley.search.SearchQuery;

/** Filters, dates, counts and totals. */
public interface NarrowingContract extends TestIndex {
    default void givenAnArchive() {
        given(
                anEntry("1", TestIndex.day(1))
                        .text("water")
                        .group("government")
                        .country("BR")
                        .language("pt-BR")
                        .build(),
                anEntry("2", TestIndex.day(2))
                        .text("water")
                        .group("academia")
                        .country("BR")
                        .language("pt")
                        .build(),
                anEntry("3", TestIndex.day(3))
                        .text("water")
                        .group("academia")
                        .country("DE")
                        .language("de")
                        .build(),
                anEntry("4", TestIndex.day(4))
                        .text("fire")
                        .group("academia")
                        .country("FR")
                        .language("fr")
                        .build(),
                anEntry("5", TestIndex.day(5))
                        .text("water")
                        .consultation("roadmap", "Roadmap")
                        .build());
    }

    @Test
    default void a_filter_allows_any_of_its_values() {
        givenAnArchive();

        var page = search(SearchQuery.words("").filter(Dimension.COUNTRY, "DE", "FR"));

        assertThat(ids(page)).containsExactly("4", "3");
    }

    @Test
    default void filters_of_different_dimensions_apply_together() {
        givenAnArchive();

        var page = search(
                SearchQuery.words("water").filter(Dimension.COUNTRY, "BR", "FR").filter(Dimension.GROUP, "academia"));

        assertThat(ids(page)).containsExactly("2");
    }

    @Test
    default void a_language_is_chosen_with_or_without_its_region() {
        givenAnArchive();

        assertThat(ids(search(SearchQuery.words("").filter(Dimension.LANGUAGE, "pt"))))
                .containsExactly("2", "1");
        assertThat(ids(search(SearchQuery.words("").filter(Dimension.LANGUAGE, "pt-PT"))))
                .containsExactly("2", "1");
    }

    @Test
    default void a_value_that_nothing_has_finds_nothing() {
        givenAnArchive();

        assertThat(search(SearchQuery.words("").filter(Dimension.GROUP, "nobody"))
                        .total())
                .isZero();
    }

    @Test
    default void dates_include_the_first_and_leave_out_the_last_instant() {
        givenAnArchive();

        var page = search(SearchQuery.words("").from(TestIndex.day(2)).to(TestIndex.day(4)));

        assertThat(ids(page)).containsExactly("3", "2");
        assertThat(page.total()).isEqualTo(2);
        assertThat(search(SearchQuery.words("").from(TestIndex.day(4)).to(TestIndex.day(2)))
                        .total())
                .isZero();
    }

    @Test
    default void every_entry_is_counted_in_every_dimension() {
        givenAnArchive();

        var page = search("");

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.exact()).isTrue();
        assertThat(counts(page, Dimension.KIND)).isEqualTo("comment 5");
        assertThat(counts(page, Dimension.GROUP)).isEqualTo("academia 3, government 1");
        assertThat(counts(page, Dimension.COUNTRY)).isEqualTo("BR 2, DE 1, FR 1");
        assertThat(counts(page, Dimension.LANGUAGE)).isEqualTo("pt 2, de 1, fr 1");
        assertThat(counts(page, Dimension.CONSULTATION)).isEqualTo("roadmap 1");
    }

    @Test
    default void counts_follow_the_words() {
        givenAnArchive();

        assertThat(counts(search("water"), Dimension.GROUP)).isEqualTo("academia 2, government 1");
    }

    @Test
    default void counts_of_a_dimension_leave_out_its_own_filter() {
        givenAnArchive();

        var page = search(SearchQuery.words("water").filter(Dimension.COUNTRY, "BR"));

        assertThat(page.total()).isEqualTo(2);
        assertThat(counts(page, Dimension.COUNTRY)).isEqualTo("BR 2, DE 1");
        assertThat(counts(page, Dimension.GROUP)).isEqualTo("academia 1, government 1");
    }

    @Test
    default void counts_with_several_filters_leave_out_one_at_a_time() {
        givenAnArchive();

        var page = search(SearchQuery.words("").filter(Dimension.COUNTRY, "BR").filter(Dimension.GROUP, "academia"));

        assertThat(counts(page, Dimension.COUNTRY)).isEqualTo("BR 1, DE 1, FR 1");
        assertThat(counts(page, Dimension.GROUP)).isEqualTo("academia 1, government 1");
        assertThat(counts(page, Dimension.LANGUAGE)).isEqualTo("pt 1");
    }

    @Test
    default void a_chosen_value_is_listed_even_if_nothing_has_it() {
        givenAnArchive();

        var page = search(SearchQuery.words("fire").filter(Dimension.COUNTRY, "BR"));

        assertThat(counts(page, Dimension.COUNTRY)).isEqualTo("FR 1, BR 0");
    }

    @Test
    default void removed_and_replaced_entries_are_not_counted() {
        givenAnArchive();

        index().remove(List.of(new EntryId("4")));
        given(anEntry("2").text("water").group("government").build());

        assertThat(counts(search(""), Dimension.GROUP)).isEqualTo("government 2, academia 1");
        assertThat(counts(search(""), Dimension.COUNTRY)).isEqualTo("BR 1, DE 1");
        assertThat(search("").total()).isEqualTo(4);
        assertThat(counts(search("water"), Dimension.GROUP)).isEqualTo("government 2, academia 1");
    }

    @Test
    default void only_the_dimensions_asked_for_are_counted() {
        givenAnArchive();

        var page = search(SearchQuery.words("").facets(Set.of(Dimension.GROUP)));

        assertThat(page.facets()).containsOnlyKeys(Dimension.GROUP);
    }

    @Test
    default void without_counting_a_large_total_is_a_lower_bound() {
        given(TestIndex.many(1_500, i -> anEntry("n" + i).text("water tariff").build()));

        var page = search(SearchQuery.words("water").size(1).facets(Set.of()));

        assertThat(page.exact()).isFalse();
        assertThat(page.total()).isBetween(1_000L, 1_500L);
        assertThat(search(SearchQuery.words("water").size(1)).total()).isEqualTo(1_500);
    }

    @Test
    default void at_most_two_hundred_values_are_listed_the_most_frequent_and_the_chosen_ones() {
        given(TestIndex.many(
                400, i -> anEntry("n" + i).country("C" + (i < 100 ? 0 : i)).build()));

        var page = search(SearchQuery.words("").filter(Dimension.COUNTRY, "C399"));

        assertThat(page.facet(Dimension.COUNTRY)).hasSize(201);
        assertThat(page.facet(Dimension.COUNTRY).getFirst().value()).isEqualTo("C0");
        assertThat(counts(page, Dimension.COUNTRY)).contains("C399 1");
    }

    @Test
    default void the_ids_of_all_that_match_are_told_and_no_more_than_wanted() {
        givenAnArchive();
        var water =
                SearchQuery.words("water").filter(Dimension.GROUP, "academia").build();

        assertThat(index().matching(water, 100)).extracting(EntryId::value).containsExactlyInAnyOrder("2", "3");
        assertThat(index().matching(water, 1)).hasSize(1);
        assertThat(index().matching(SearchQuery.words("nothing of it").build(), 10))
                .isEmpty();
    }
}
