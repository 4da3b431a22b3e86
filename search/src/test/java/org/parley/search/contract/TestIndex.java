package org.parley.search.contract;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.search.Dimension;
import org.parley.search.Entry;
import org.parley.search.EntryId;
import org.parley.search.FacetCount;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;

/** Shorthand for tests: an index under test, with entries that need not say everything. */
public interface TestIndex {
    Instant A_DAY = Instant.parse("2026-03-01T12:00:00Z");

    /** A new, empty index, the same one for the whole of a test. */
    SearchIndex index();

    static Entry.Builder anEntry(String id) {
        return Entry.of(new EntryId(id), "comment", "/comments/" + id, A_DAY);
    }

    static Entry.Builder anEntry(String id, Instant date) {
        return Entry.of(new EntryId(id), "comment", "/comments/" + id, date);
    }

    static Entry text(String id, String language, String text) {
        return anEntry(id).language(language).text(text).build();
    }

    default void given(Entry... entries) {
        index().put(List.of(entries));
        index().refresh();
    }

    default SearchPage search(SearchQuery.Builder query) {
        return index().search(query.build());
    }

    default SearchPage search(String words) {
        return search(SearchQuery.words(words));
    }

    /** The ids found, in their order. */
    default List<String> found(String words) {
        return ids(search(words));
    }

    static List<String> ids(SearchPage page) {
        return page.hits().stream().map(SearchHit::id).map(EntryId::value).toList();
    }

    /** Values and counts, e.g. "academia 2, government 1". */
    static String counts(SearchPage page, Dimension dimension) {
        return page.facet(dimension).stream().map(TestIndex::shown).collect(Collectors.joining(", "));
    }

    private static String shown(FacetCount count) {
        return count.value() + " " + count.count();
    }

    static Instant day(int number) {
        return A_DAY.plusSeconds(86_400L * number);
    }

    static Entry[] many(int count, IntFunction<Entry> entry) {
        return IntStream.range(0, count).mapToObj(entry).toArray(Entry[]::new);
    }
}
