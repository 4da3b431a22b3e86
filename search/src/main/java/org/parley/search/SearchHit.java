package org.parley.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry that was found, with all that a list of results shows.
 *
 * @param title the title, cut after about 1000 characters
 * @param excerpt one to three fragments of the text around the matches, or its beginning when only the title or nothing
 *     matched; empty when the entry has no text
 * @param language BCP 47 tag as it was put, e.g. {@code pt-BR}; empty when unknown
 */
public record SearchHit(
        EntryId id,
        String kind,
        String url,
        MarkedText title,
        List<MarkedText> excerpt,
        String language,
        Optional<String> group,
        Optional<String> country,
        Optional<String> consultation,
        Optional<String> consultationTitle,
        Instant date,
        Optional<String> paragraph,
        Optional<String> author) {
    public SearchHit {
        excerpt = List.copyOf(excerpt);
    }
}
