package org.parley.search;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search: what a person typed, how it is narrowed, and which page of the hits is wanted.
 *
 * <p>Words must all occur, in title, text or author, in any order. {@code "quoted words"} must occur as they stand,
 * {@code -word} must not occur, {@code one OR other} needs one of both, {@code intern*} stands for every word that
 * begins so. Anything else is text. No words: every entry, newest first.
 *
 * @param filters for each dimension the values allowed; a dimension without values allows all
 * @param from earliest date, inclusive
 * @param to latest date, exclusive
 * @param after where the page begins; empty for the first page
 * @param size hits per page, 1 to 100
 * @param facets the dimensions to count; none is cheapest and leaves {@link SearchPage#total()} a lower bound
 */
public record SearchQuery(
        String words,
        Map<Dimension, Set<String>> filters,
        Optional<Instant> from,
        Optional<Instant> to,
        Order order,
        Optional<Cursor> after,
        int size,
        Set<Dimension> facets) {
    /** Most hits on one page. */
    public static final int MAX_SIZE = 100;

    public SearchQuery {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " hits, got " + size);
        }
        filters = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, filter -> Set.copyOf(filter.getValue())));
        facets = Set.copyOf(facets);
    }

    /** Starts a search for these words: 20 hits, best first, all dimensions counted. */
    public static Builder words(String typed) {
        return new Builder(typed);
    }

    /** The values allowed in one dimension; empty when all are. */
    public Set<String> filter(Dimension dimension) {
        return filters.getOrDefault(dimension, Set.of());
    }

    /** Puts a {@link SearchQuery} together. A null or blank cursor or date is the same as not given. */
    public static final class Builder {
        private static final int USUAL_SIZE = 20;

        private final String words;
        private final Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
        private @Nullable Instant from;
        private @Nullable Instant to;
        private Order order = Order.RELEVANCE;
        private @Nullable Cursor after;
        private int size = USUAL_SIZE;
        private Set<Dimension> facets = EnumSet.allOf(Dimension.class);

        private Builder(String words) {
            this.words = words;
        }

        /** Allows these values too; empty strings are left out. */
        public Builder filter(Dimension dimension, Collection<String> values) {
            var allowed = filters.computeIfAbsent(dimension, any -> new LinkedHashSet<>());
            values.stream().filter(value -> !value.isEmpty()).forEach(allowed::add);
            return this;
        }

        public Builder filter(Dimension dimension, String... values) {
            return filter(dimension, List.of(values));
        }

        /** Earliest date, inclusive. */
        public Builder from(@Nullable Instant value) {
            from = value;
            return this;
        }

        /** Latest date, exclusive. */
        public Builder to(@Nullable Instant value) {
            to = value;
            return this;
        }

        public Builder order(Order value) {
            order = value;
            return this;
        }

        public Builder after(@Nullable Cursor value) {
            after = value;
            return this;
        }

        /** Continues after a cursor that came back as text, e.g. from a URL. */
        public Builder after(@Nullable String value) {
            return after(value == null || value.isBlank() ? (Cursor) null : new Cursor(value));
        }

        /** Hits per page, 1 to 100. */
        public Builder size(int value) {
            size = value;
            return this;
        }

        /** Counts only these dimensions; none makes the search cheaper. */
        public Builder facets(Set<Dimension> value) {
            facets = value;
            return this;
        }

        public SearchQuery build() {
            return new SearchQuery(
                    words,
                    filters,
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    order,
                    Optional.ofNullable(after),
                    size,
                    facets);
        }
    }
}
