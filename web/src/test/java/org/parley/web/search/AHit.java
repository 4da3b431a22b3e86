package org.parley.web.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.finding.Found;

/** Hits and pages for tests. */
final class AHit {
    private AHit() {}

    static Found.Hit of(String kind, String url, String title, String paragraph, String group, String language) {
        return new Found.Hit(
                kind,
                url,
                title.isEmpty() ? List.of() : List.of(new Found.Run(title, false)),
                List.of(List.of(new Found.Run("the ", false), new Found.Run("tariff", true))),
                language,
                given(group),
                Optional.of("SN"),
                Optional.of("water"),
                Optional.of("Water tariffs"),
                Instant.parse("2026-03-01T23:30:00Z"),
                given(paragraph),
                Optional.of("=Coastal Data Commons"));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    static Found page(Map<String, List<Found.Facet>> facets, Found.Hit... hits) {
        return new Found(List.of(hits), hits.length, true, facets, Optional.of("c"), List.of(), false);
    }

    static Found.Facet facet(String value, long count) {
        return new Found.Facet(value, Optional.empty(), count);
    }
}
