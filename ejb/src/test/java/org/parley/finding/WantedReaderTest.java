package org.parley.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.search.Dimension;
import org.parley.search.Order;

class WantedReaderTest {
    static Wanted wanted(@Nullable String from, @Nullable String to, @Nullable String sort) {
        return new Wanted(
                "tariff",
                List.of("water"),
                List.of("comment", ""),
                List.of(),
                List.of("SN", "DE"),
                List.of(),
                from,
                to,
                sort,
                null,
                Optional.empty());
    }

    static void assertRefused(Wanted wanted, String... fieldsAndRules) {
        assertThatThrownBy(() -> WantedReader.query(wanted))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(Invalid::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(fault -> fault.field() + " " + fault.rule())
                .containsExactly(fieldsAndRules);
    }

    @Example
    void days_are_whole_and_both_ends_belong_to_them() {
        var query = WantedReader.query(wanted("2026-03-01", "2026-03-01", null));

        assertThat(query.from()).contains(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(query.to()).contains(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Example
    void values_narrow_in_their_dimension_and_empty_ones_do_not() {
        var query = WantedReader.query(wanted(null, " ", "newest"));

        assertThat(query.filter(Dimension.KIND)).containsExactly("comment");
        assertThat(query.filter(Dimension.COUNTRY)).containsExactlyInAnyOrder("SN", "DE");
        assertThat(query.filter(Dimension.GROUP)).isEmpty();
        assertThat(query.order()).isEqualTo(Order.NEWEST);
        assertThat(query.to()).isEmpty();
    }

    @Example
    void names_everything_that_cannot_be_read_at_once() {
        assertRefused(wanted("yesterday", "2026-02-30", "best"), "from date", "to date", "sort sort");
    }

    @Example
    void refuses_a_last_day_before_the_first() {
        assertRefused(wanted("2026-03-02", "2026-03-01", null), "to before-first-day");
    }

    @Example
    void refuses_days_of_years_that_no_archive_has() {
        assertRefused(wanted("-0001-01-01", "+999999999-12-31", null), "from date", "to date");
        assertThat(WantedReader.query(wanted("0001-01-01", "9999-12-31", null)).to())
                .isPresent();
    }

    @Property(tries = 500)
    void whatever_is_typed_is_a_search_or_names_a_field(
            @ForAll("typed") String words,
            @ForAll("typed") String value,
            @ForAll("days") String from,
            @ForAll("days") String to,
            @ForAll("typed") String sort,
            @ForAll int size) {
        var wanted = new Wanted(
                words,
                List.of(value),
                List.of(value, value),
                List.of(),
                List.of(value),
                List.of(value),
                from,
                to,
                sort,
                value,
                Optional.of(size));
        try {
            assertThat(WantedReader.query(wanted).size()).isBetween(1, 100);
        } catch (Invalid invalid) {
            assertThat(invalid.faults()).extracting(Fault::field).isSubsetOf("from", "to", "sort");
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of("", " ", "\u0000", "newest", "relevance", "\uD800", "a".repeat(100_000)));
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-+T:Z ").ofMaxLength(20),
                Arbitraries.of("", "2026-03-01", "+1000000000-01-01", "-999999999-01-01", "2026-3-1", "٢٠٢٦-٠٣-٠١"));
    }
}
