package org.parley.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.search.Dimension;
import org.parley.search.SearchQuery;

/** The filters of a search: which values of each dimension are allowed, and which dates. */
final class Narrowing {
    private final Map<Dimension, Query> filters = new EnumMap<>(Dimension.class);
    private final Optional<Query> dates;

    private Narrowing(Optional<Query> dates) {
        this.dates = dates;
    }

    static Narrowing of(SearchQuery query) {
        var narrowing = new Narrowing(dates(query));
        query.filters().forEach((dimension, values) -> {
            var allowed = values.stream().map(value -> new BytesRef(key(dimension, value)));
            narrowing.filters.put(dimension, new TermInSetQuery(Fields.of(dimension), allowed.toList()));
        });
        return narrowing;
    }

    /** The indexed form of a value, e.g. pt for the language pt-BR. */
    static String key(Dimension dimension, String value) {
        var primary = dimension == Dimension.LANGUAGE ? Language.primary(value) : "";
        return primary.isEmpty() ? value : primary;
    }

    private static Optional<Query> dates(SearchQuery query) {
        if (query.from().isEmpty() && query.to().isEmpty()) {
            return Optional.empty();
        }
        var from = query.from().map(Documents::milliseconds).orElse(Long.MIN_VALUE);
        var to = query.to().map(Documents::milliseconds).orElse(Long.MAX_VALUE);
        return Optional.of(LongField.newRangeQuery(
                Fields.DATE, from, query.to().isPresent() ? Math.max(to, Long.MIN_VALUE + 1) - 1 : to));
    }

    /** The dimensions that have a filter. */
    Set<Dimension> dimensions() {
        return filters.keySet();
    }

    /** The entries that match and pass all filters. */
    Query all(Query matching) {
        return narrow(matching, any -> true);
    }

    /** The entries that match and pass all filters but the one of this dimension. */
    Query allBut(Dimension left, Query matching) {
        return narrow(matching, dimension -> dimension != left);
    }

    private Query narrow(Query matching, Predicate<Dimension> applies) {
        var narrowed = new BooleanQuery.Builder();
        if (!(matching instanceof MatchAllDocsQuery)) {
            narrowed.add(matching, Occur.MUST);
        }
        dates.ifPresent(range -> narrowed.add(range, Occur.FILTER));
        filters.forEach((dimension, filter) -> {
            if (applies.test(dimension)) {
                narrowed.add(filter, Occur.FILTER);
            }
        });
        var query = narrowed.build();
        return query.clauses().isEmpty() ? matching : query;
    }
}
