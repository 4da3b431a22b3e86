package org.parley.finding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.search.Dimension;
import org.parley.search.FacetCount;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;

/** Looks up, in the index itself, the titles of the consultations that a page of hits counts. */
final class ConsultationTitles {
    private ConsultationTitles() {}

    /** Titles by slug. A consultation that is not in the index has none, nor has one that is far down the list. */
    static Map<String, String> of(SearchPage page, SearchIndex index) {
        var slugs = page.facet(Dimension.CONSULTATION).stream()
                .map(FacetCount::value)
                .limit(SearchQuery.MAX_SIZE)
                .toList();
        if (slugs.isEmpty()) {
            return Map.of();
        }
        var wanted = SearchQuery.words("")
                .filter(Dimension.KIND, IndexedKind.CONSULTATION.code())
                .filter(Dimension.CONSULTATION, slugs)
                .facets(Set.of())
                .size(SearchQuery.MAX_SIZE)
                .build();
        return index.search(wanted).hits().stream()
                .filter(hit -> hit.consultation().isPresent())
                .collect(Collectors.toMap(
                        hit -> hit.consultation().orElseThrow(), ConsultationTitles::title, (one, other) -> one));
    }

    private static String title(SearchHit hit) {
        return hit.consultationTitle().orElse(hit.title().text());
    }
}
