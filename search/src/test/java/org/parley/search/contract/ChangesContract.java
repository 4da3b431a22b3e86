package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.contract.TestIndex.anEntry;
import static org.parley.search.contract.TestIndex.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.search.EntryId;
import org.parley.search.IndexUnavailable;
import org.parley.search.Position;
import org.parley.search.SearchQuery;

/** Putting, removing, refreshing and committing. */
public interface ChangesContract extends TestIndex {
    @Test
    default void a_new_index_is_empty_and_has_no_position() {
        assertThat(index().size()).isZero();
        assertThat(index().position()).isEmpty();
        assertThat(search("").hits()).isEmpty();
        assertThat(search("anything").total()).isZero();
    }

    @Test
    default void an_entry_is_found_after_a_refresh_and_not_before() {
        index().put(List.of(text("a", "en", "water tariff")));

        assertThat(found("tariff")).isEmpty();
        index().refresh();
        assertThat(found("tariff")).containsExactly("a");
    }

    @Test
    default void an_entry_put_again_is_replaced() {
        given(text("a", "en", "water tariff"));

        given(text("a", "fr", "le prix de l'eau"));

        assertThat(found("tariff")).isEmpty();
        assertThat(found("prix")).containsExactly("a");
        assertThat(index().size()).isEqualTo(1);
    }

    @Test
    default void of_two_entries_with_one_id_in_the_same_call_the_later_wins() {
        given(text("a", "en", "first"), text("a", "en", "second"));

        assertThat(found("")).containsExactly("a");
        assertThat(found("second")).containsExactly("a");
    }

    @Test
    default void a_removed_entry_is_no_longer_found() {
        given(text("a", "en", "water tariff"), text("b", "en", "water quality"));

        index().remove(List.of(new EntryId("a"), new EntryId("unknown")));
        index().refresh();

        assertThat(found("water")).containsExactly("b");
    }

    @Test
    default void the_position_is_the_one_of_the_last_commit() {
        index().commit(new Position("17"));
        index().commit(new Position("18"));

        assertThat(index().position()).contains(new Position("18"));
    }

    @Test
    default void a_cleared_index_finds_nothing_and_has_no_position() {
        given(text("a", "en", "water"));
        index().commit(new Position("1"));

        index().clear();
        index().refresh();

        assertThat(index().position()).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(index().size()).isZero();
    }

    @Test
    default void a_cleared_index_can_be_filled_again() {
        given(text("a", "en", "water"));
        index().clear();

        given(text("b", "en", "water"));

        assertThat(found("water")).containsExactly("b");
    }

    @Test
    default void nothing_to_put_or_remove_is_no_error() {
        index().put(List.of());
        index().remove(List.of());
        index().refresh();

        assertThat(index().size()).isZero();
    }

    @Test
    default void a_hit_gives_back_what_was_put() {
        given(anEntry("submission:9", Instant.parse("2014-03-08T10:15:30.123Z"))
                .title("Internet governance roadmap")
                .text("We propose a roadmap.")
                .language("pt-BR")
                .group("civil-society")
                .country("BR")
                .consultation("netmundial", "NETmundial")
                .paragraph("3.2")
                .author("An association")
                .build());

        var hit = search("roadmap").hits().getFirst();

        assertThat(hit.id()).isEqualTo(new EntryId("submission:9"));
        assertThat(hit.kind()).isEqualTo("comment");
        assertThat(hit.url()).isEqualTo("/comments/submission:9");
        assertThat(hit.title().text()).isEqualTo("Internet governance roadmap");
        assertThat(hit.language()).isEqualTo("pt-BR");
        assertThat(hit.group()).contains("civil-society");
        assertThat(hit.country()).contains("BR");
        assertThat(hit.consultation()).contains("netmundial");
        assertThat(hit.consultationTitle()).contains("NETmundial");
        assertThat(hit.date()).isEqualTo(Instant.parse("2014-03-08T10:15:30.123Z"));
        assertThat(hit.paragraph()).contains("3.2");
        assertThat(hit.author()).contains("An association");
    }

    @Test
    default void an_entry_with_nothing_but_an_identity_is_found_among_all() {
        given(anEntry("bare").build());

        var hit = search("").hits().getFirst();

        assertThat(hit.title().runs()).isEmpty();
        assertThat(hit.excerpt()).isEmpty();
        assertThat(hit.group()).isEmpty();
        assertThat(hit.language()).isEmpty();
    }

    @Test
    default void hostile_text_is_taken_in() {
        given(
                text("controls", "en", "\u0000\u0001\u0007\u001b[31m\uFFFE needle"),
                text("surrogates", "fr", "\uD800 needle \uDC00"),
                text("direction", "ar", "\u202E\u2066needle\u2069"),
                text("long", "zh", "x".repeat(1_000_000) + " needle"),
                text("ligatures", "", "\uFDFA".repeat(20_000) + " needle"),
                text("html", "de", "<script>alert('needle')</script>"),
                text("language", "x-\u0000-not a tag", "needle"));

        assertThat(Set.copyOf(found("needle"))).hasSize(7);
    }

    @Test
    default void dates_far_from_now_are_taken_in() {
        given(
                anEntry("first", Instant.MIN).build(),
                anEntry("last", Instant.MAX).build());

        assertThat(found("")).containsExactly("last", "first");
    }

    @Test
    default void a_closed_index_says_so() {
        index().close();

        assertThatThrownBy(() -> index().search(SearchQuery.words("x").build()))
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> index().put(List.of(text("a", "en", "x")))).isInstanceOf(IndexUnavailable.class);
        assertThatThrownBy(() -> index().commit(new Position("1"))).isInstanceOf(IndexUnavailable.class);
    }

    @Test
    default void many_threads_may_change_and_search_at_once() throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = IntStream.range(0, 6)
                .mapToObj(number -> new Thread(() -> changeAndSearch(number)))
                .toList();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure)));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        index().refresh();

        assertThat(failures).isEmpty();
        assertThat(search("water").total()).isEqualTo(6 * 25);
        assertThat(index().position()).isPresent();
    }

    private void changeAndSearch(int number) {
        for (var i = 0; i < 50; i++) {
            var id = number + "-" + i;
            index().put(List.of(text(id, "en", "water")));
            if (i % 2 == 0) {
                index().remove(List.of(new EntryId(id)));
            }
            if (i % 10 == number) {
                index().refresh();
                index().commit(new Position(id));
            }
            search("water");
        }
    }

    @Test
    default void closing_twice_is_no_error() {
        index().close();
        index().close();
    }
}
