package org.parley.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.finding.Found;
import org.parley.web.Site;

/**
 * What a search found.
 *
 * @param total number of things found; a lower bound unless exact
 * @param exact whether the total is exact
 * @param hits one page of them
 * @param facets for each key by which the search can be narrowed, its values with their counts
 * @param next what to give as {@code after} for the following page, null on the last
 * @param notes how the words were read, where it is not as they stand
 * @param partial whether the index is being built, so that more will be found soon
 */
public record SearchData(
        long total,
        boolean exact,
        List<HitData> hits,
        Map<String, List<Found.Facet>> facets,
        Optional<String> next,
        List<Found.Note> notes,
        boolean partial) {
    static SearchData of(Found found, Site site) {
        return new SearchData(
                found.total(),
                found.exact(),
                found.hits().stream().map(hit -> HitData.of(hit, site)).toList(),
                found.facets(),
                found.next(),
                found.notes(),
                found.partial());
    }
}
