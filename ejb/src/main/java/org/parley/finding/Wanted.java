package org.parley.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in an address.
 *
 * @param words as typed; null or blank finds everything
 * @param consultation slugs
 * @param kind kinds of things
 * @param group codes of stakeholder groups
 * @param country ISO 3166-1 alpha-2 codes
 * @param language primary languages
 * @param from first day, e.g. {@code 2026-03-01}, in UTC
 * @param to last day
 * @param sort relevance, newest or oldest
 * @param after cursor of the page before
 * @param size hits on a page
 */
public record Wanted(
        @Nullable String words,
        List<String> consultation,
        List<String> kind,
        List<String> group,
        List<String> country,
        List<String> language,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String after,
        Optional<Integer> size) {}
