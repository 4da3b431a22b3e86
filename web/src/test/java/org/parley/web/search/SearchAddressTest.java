package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchAddressTest {
    static SearchAddress address(String... namesAndValues) {
        var query = new MultivaluedHashMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SearchAddress.of(query);
    }

    @Test
    void fields_left_empty_are_not_part_of_the_search() {
        var address = address("q", " water ", "from", "", "sort", " ", "unknown", "x");

        assertThat(address.first()).isEqualTo("/search?q=water");
        assertThat(address.narrowed()).isFalse();
    }

    @Test
    void a_value_given_twice_counts_once_and_words_given_twice_count_as_the_first() {
        var address = address("q", "one", "q", "two", "lang", "en", "lang", "en");

        assertThat(address.first()).isEqualTo("/search?q=one&lang=en");
    }

    @Test
    void passes_everything_on_to_the_search() {
        var wanted = address(
                        "q", "a b", "kind", "comment", "lang", "fr", "lang", "ar", "to", "2026-01-01", "after", "c")
                .wanted();

        assertThat(wanted.words()).isEqualTo("a b");
        assertThat(wanted.kind()).containsExactly("comment");
        assertThat(wanted.language()).containsExactly("fr", "ar");
        assertThat(wanted.from()).isNull();
        assertThat(wanted.to()).isEqualTo("2026-01-01");
        assertThat(wanted.after()).isEqualTo("c");
    }

    @Nested
    class on_a_later_page {
        SearchAddress address = address("q", "\"a & b\"", "group", "academia", "group", "government", "after", "x-1");

        @Test
        void the_permanent_link_leads_to_the_first_page() {
            assertThat(address.first()).isEqualTo("/search?q=%22a+%26+b%22&group=academia&group=government");
        }

        @Test
        void taking_off_a_filter_starts_from_the_first_page() {
            assertThat(address.without("group", "academia")).isEqualTo("/search?q=%22a+%26+b%22&group=government");
        }

        @Test
        void another_order_starts_from_the_first_page() {
            assertThat(address.sorted("oldest")).doesNotContain("after=").endsWith("&sort=oldest");
        }

        @Test
        void clearing_keeps_the_words() {
            assertThat(address.cleared()).isEqualTo("/search?q=%22a+%26+b%22");
        }

        @Test
        void table_and_data_are_of_this_page() {
            assertThat(List.of(address.table(), address.data())).allMatch(link -> link.endsWith("&after=x-1"));
        }

        @Test
        void the_following_page_replaces_the_cursor() {
            assertThat(address.next("y=2")).endsWith("&after=y%3D2").doesNotContain("x-1");
        }
    }
}
