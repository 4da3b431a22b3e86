package org.parley.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.search.Cursor;
import org.parley.search.Dimension;
import org.parley.search.FacetCount;
import org.parley.search.MarkedText;
import org.parley.search.Note;
import org.parley.search.SearchHit;
import org.parley.search.SearchPage;

/** Turns what the index gives into what the rest of Parley knows. */
final class FoundReader {
    private FoundReader() {}

    /**
     * What was found.
     *
     * @param titles of consultations by slug
     * @param partial whether the index is being built
     */
    static Found found(SearchPage page, Map<String, String> titles, boolean partial) {
        var facets = new TreeMap<String, List<Found.Facet>>();
        page.facets().forEach((dimension, counts) -> facets.put(dimension.key(), facets(dimension, counts, titles)));
        return new Found(
                page.hits().stream().map(FoundReader::hit).toList(),
                page.total(),
                page.exact(),
                facets,
                page.next().map(Cursor::value),
                page.notes().stream().map(FoundReader::note).toList(),
                partial);
    }

    private static List<Found.Facet> facets(Dimension dimension, List<FacetCount> counts, Map<String, String> titles) {
        var named = dimension == Dimension.CONSULTATION ? titles : Map.<String, String>of();
        return counts.stream()
                .map(count ->
                        new Found.Facet(count.value(), Optional.ofNullable(named.get(count.value())), count.count()))
                .toList();
    }

    private static Found.Note note(Note note) {
        return new Found.Note(note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.about());
    }

    private static Found.Hit hit(SearchHit hit) {
        return new Found.Hit(
                hit.kind(),
                hit.url(),
                runs(hit.title()),
                hit.excerpt().stream().map(FoundReader::runs).toList(),
                hit.language(),
                hit.group(),
                hit.country(),
                hit.consultation(),
                hit.consultationTitle(),
                hit.date(),
                hit.paragraph(),
                hit.author());
    }

    private static List<Found.Run> runs(MarkedText text) {
        return text.runs().stream()
                .map(run -> new Found.Run(run.text(), run.matched()))
                .toList();
    }
}
