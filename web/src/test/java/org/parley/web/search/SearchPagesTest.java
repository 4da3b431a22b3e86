package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.search.SearchAddressTest.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.finding.Found;
import org.parley.kernel.Fault;
import org.parley.web.Texts;

class SearchPagesTest {
    final Texts texts = Texts.in(Locale.ENGLISH);

    SearchView page(SearchAddress address, Found found) {
        return SearchPages.page(texts, address, address.fields(), Optional.of(found), Optional.empty());
    }

    @Test
    void each_filter_is_a_chip_that_takes_it_off() {
        var page = page(
                address("q", "a", "group", "academia", "country", "SN", "from", "2026-03-01"), AHit.page(Map.of()));

        assertThat(page.chips()).extracting(Chip::label).containsExactly("Academia", "Senegal", "From 1 March 2026");
        assertThat(page.chips().get(1).without()).isEqualTo("/search?q=a&group=academia&from=2026-03-01");
    }

    @Test
    void groups_stand_in_their_usual_order_and_other_values_by_their_counts() {
        var page = page(
                address(),
                AHit.page(Map.of(
                        "group", List.of(AHit.facet("academia", 9), AHit.facet("government", 2)),
                        "language", List.of(AHit.facet("fr", 7), AHit.facet("ar", 4)))));

        assertThat(page.facets())
                .extracting(facet -> facet.name()
                        + facet.shown().stream().map(FacetOption::label).toList())
                .containsExactly("group[Government, Academia]", "lang[French, Arabic]");
    }

    @Test
    void a_long_list_is_folded_but_never_hides_what_is_chosen() {
        var countries = IntStream.range(0, 30)
                .mapToObj(n -> AHit.facet("" + (char) ('A' + n / 26) + (char) ('A' + n % 26), 100 - n))
                .toList();
        var page = page(address("country", "BD"), AHit.page(Map.of("country", countries)));

        var facet = page.facets().getFirst();
        assertThat(facet.shown()).hasSize(8).anyMatch(option -> option.value().equals("BD") && option.chosen());
        assertThat(facet.folded()).hasSize(22).noneMatch(FacetOption::chosen);
    }

    @Test
    void consultations_are_named_by_their_titles() {
        var titled = new Found.Facet("water", Optional.of("Water tariffs"), 3);
        var page = page(address("consultation", "water"), AHit.page(Map.of("consultation", List.of(titled))));

        assertThat(page.facets().getFirst().shown())
                .extracting(FacetOption::label)
                .containsExactly("Water tariffs");
        assertThat(page.chips()).extracting(Chip::label).containsExactly("Water tariffs");
    }

    @Test
    void a_search_that_cannot_be_read_keeps_everything_typed() {
        var address = address("q", "a", "country", "SN", "from", "yesterday", "sort", "best");
        var form = address.fields().with(List.of(new Fault("from", "date"), new Fault("sort", "sort")));

        var page = SearchPages.page(texts, address, form, Optional.empty(), Optional.empty());

        assertThat(page.results()).isEmpty();
        assertThat(page.form().shown("from")).isEqualTo("yesterday");
        assertThat(page.facets()).hasSize(1);
        assertThat(page.facets().getFirst().shown().getFirst().chosen()).isTrue();
        assertThat(page.chips()).extracting(Chip::label).containsExactly("Senegal", "From yesterday");
        assertThat(page.order()).isEmpty();
    }

    @Test
    void without_words_the_newest_come_first() {
        assertThat(page(address(), AHit.page(Map.of())).order()).isEqualTo("newest");
        assertThat(page(address("q", "a"), AHit.page(Map.of())).order()).isEqualTo("relevance");
    }

    @Test
    void values_that_mean_nothing_are_shown_as_they_are() {
        var page =
                page(address("kind", "<b>", "group", "x", "country", "no where", "lang", "e n"), AHit.page(Map.of()));

        assertThat(page.chips()).extracting(Chip::label).contains("<b>", "x", "e n");
    }

    @Test
    void totals_are_exact_or_say_that_they_are_not() {
        assertThat(texts.get("search.total", "count", 1204L)).isEqualTo("1,204 results");
        assertThat(texts.get("search.total", "count", 1L)).isEqualTo("One result");
        assertThat(texts.get("search.total-more", "count", 1000L)).isEqualTo("More than 1,000 results");
    }
}
