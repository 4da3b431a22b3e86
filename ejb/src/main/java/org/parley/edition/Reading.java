package org.parley.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which language a stretch of a version is read.
 *
 * @param editions those that are published, in the order in which they were added
 * @param chosen the one read; absent for the authoritative text
 * @param texts what the chosen one says, by identity of the paragraph or heading
 */
public record Reading(List<Edition> editions, Optional<Edition> chosen, Map<Long, String> texts) {
    public Reading {
        editions = List.copyOf(editions);
        texts = Map.copyOf(texts);
    }

    /** What a paragraph or heading says in the language read; empty in the authoritative one, or if it says nothing. */
    public Optional<String> text(long paragraph) {
        return Optional.ofNullable(texts.get(paragraph));
    }
}
