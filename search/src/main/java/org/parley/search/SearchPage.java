package org.parley.search;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of hits.
 *
 * @param total number of entries found; a lower bound unless {@code exact}
 * @param facets for each counted dimension its values, the most frequent first. The counts of a dimension leave out that
 *     dimension's own filter, so that they say what choosing another value would bring
 * @param next where the next page begins; empty on the last page
 */
public record SearchPage(
        List<SearchHit> hits,
        long total,
        boolean exact,
        Map<Dimension, List<FacetCount>> facets,
        Optional<Cursor> next,
        List<Note> notes) {
    public SearchPage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        notes = List.copyOf(notes);
    }

    /** "1,204" or "1,000+". */
    public String totalText(NumberFormat format) {
        return exact ? format.format(total) : format.format(total) + "+";
    }

    /** The counts of one dimension; empty when they were not asked for. */
    public List<FacetCount> facet(Dimension dimension) {
        return facets.getOrDefault(dimension, List.of());
    }
}
