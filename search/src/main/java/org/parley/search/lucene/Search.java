package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.parley.search.Cursor;
import org.parley.search.Dimension;
import org.parley.search.EntryId;
import org.parley.search.Note;
import org.parley.search.SearchHit;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;
import org.parley.search.typed.Typed;

/** One search over one state of the index. Used once. */
final class Search {
    private final IndexSearcher searcher;
    private final Analyzers analyzers;
    private final TallyCache tallies;
    private final SearchQuery query;
    private final Narrowing narrowing;
    private final Matching matching;
    private final List<Language> languages;
    private final Ranking ranking;
    private final List<Note> notes;

    Search(SearchQuery query, IndexSearcher searcher, Analyzers analyzers, TallyCache tallies) throws IOException {
        this.searcher = searcher;
        this.analyzers = analyzers;
        this.tallies = tallies;
        this.query = query;
        var typed = Typed.parse(query.words());
        notes = new ArrayList<>(typed.notes());
        narrowing = Narrowing.of(query);
        languages = PresentLanguages.of(searcher.getIndexReader(), typed, query.filter(Dimension.LANGUAGE));
        matching = Matching.of(typed, new TermQueries(analyzers, languages));
        ranking = Ranking.of(query.order(), matching.hasWords());
        if (matching.isEmpty() && !query.words().isBlank()) {
            notes.add(Note.of(Note.Kind.NO_WORDS));
        }
    }

    SearchPage page() throws IOException {
        var fingerprint = Place.fingerprint(query);
        var after = query.after().map(cursor -> Place.of(cursor, fingerprint));
        var relaxed = after.map(Place::relaxed).orElse(false);
        var found = find(relaxed, after);
        if (found.isEmpty() && after.isEmpty() && nothingHasAllWords()) {
            relaxed = true;
            found = find(true, after);
        }
        if (relaxed && !found.isEmpty()) {
            notes.add(Note.of(Note.Kind.NOT_ALL_WORDS));
        }
        return page(found, words(relaxed), relaxed, fingerprint);
    }

    /** In the order of the index, which costs neither scores nor sorting. */
    List<EntryId> matching(int most) throws IOException {
        var all = new ConstantScoreQuery(narrowing.all(matching.all()));
        return Hits.identities(searcher.getIndexReader(), searcher.search(all, most, Sort.INDEXORDER).scoreDocs);
    }

    private Found find(boolean relaxed, Optional<Place> after) throws IOException {
        return ranking.find(searcher, narrowing.all(matching.ranked(words(relaxed))), after, query.size());
    }

    private Query words(boolean relaxed) {
        return relaxed ? matching.some().orElseGet(matching::all) : matching.all();
    }

    /** Words that are there but filtered away are no reason to look for fewer of them. */
    private boolean nothingHasAllWords() throws IOException {
        return matching.some().isPresent()
                && ranking.find(searcher, matching.all(), Optional.empty(), 1).isEmpty();
    }

    private SearchPage page(Found found, Query words, boolean relaxed, int fingerprint) throws IOException {
        var facets = query.facets().isEmpty()
                ? new Facets(found.total(), Map.of())
                : Facets.of(query, words, narrowing, searcher, tallies);
        var exact = found.exact() || !query.facets().isEmpty();
        var hits = hits(found.page());
        var next = next(found, relaxed, fingerprint);
        if (searcher.timedOut()) {
            notes.add(Note.of(Note.Kind.INCOMPLETE));
            exact = false;
        }
        return new SearchPage(hits, facets.total(), exact, facets.counts(), next, notes);
    }

    private List<SearchHit> hits(List<? extends ScoreDoc> page) throws IOException {
        var documents = page.stream().mapToInt(hit -> hit.doc).toArray();
        var marked = new Excerpts(searcher, analyzers, languages).of(documents, matching.marked());
        var stored = searcher.storedFields();
        var hits = new ArrayList<SearchHit>(documents.length);
        for (var i = 0; i < documents.length; i++) {
            hits.add(Hits.of(stored, documents[i], marked.get(i)));
        }
        return hits;
    }

    private Optional<Cursor> next(Found found, boolean relaxed, int fingerprint) throws IOException {
        if (!found.more()) {
            return Optional.empty();
        }
        var last = found.page().getLast();
        var id = Hits.identity(searcher.storedFields(), last.doc);
        return Optional.of(new Place(fingerprint, relaxed, ranking.score(last), ranking.date(last), id).cursor());
    }
}
