package org.parley.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param hits in the order asked for
 * @param total number of things found; a lower bound unless {@code exact}
 * @param exact whether the total is exact
 * @param facets for each key by which the search can be narrowed, its values with their counts, the most frequent first
 * @param next cursor of the next page; empty on the last
 * @param notes what the reader should know of how the words were read, e.g. that some were left out
 * @param partial whether the index is being built, so that more will be found soon
 */
public record Found(
        List<Hit> hits,
        long total,
        boolean exact,
        Map<String, List<Facet>> facets,
        Optional<String> next,
        List<Note> notes,
        boolean partial) {

    /**
     * One thing found.
     *
     * @param kind consultation, paragraph, comment, submission or position
     * @param url path on this server
     * @param title may be empty for things that have none of their own
     * @param excerpt one to three pieces of the text
     * @param language language tag, may be empty
     * @param group code of the stakeholder group
     * @param country ISO 3166-1 alpha-2
     * @param consultation slug
     * @param consultationTitle title of the consultation
     * @param date when it was published
     * @param paragraph number of the paragraph that it is or speaks about
     * @param author name of the person or organisation
     */
    public record Hit(
            String kind,
            String url,
            List<Run> title,
            List<List<Run>> excerpt,
            String language,
            Optional<String> group,
            Optional<String> country,
            Optional<String> consultation,
            Optional<String> consultationTitle,
            Instant date,
            Optional<String> paragraph,
            Optional<String> author) {}

    /** A stretch of text that matched the words, or did not. Plain text. */
    public record Run(String text, boolean matched) {}

    /**
     * How the words were read.
     *
     * @param kind what happened, last part of a message key, e.g. {@code not-all-words}
     * @param about the part of the words concerned; empty for the whole
     */
    public record Note(String kind, String about) {}

    /**
     * A value by which the search can be narrowed.
     *
     * @param title of the consultation that it is
     * @param count how many things it would leave
     */
    public record Facet(String value, Optional<String> title, long count) {}

    /** The values of one key, the most frequent first; empty if there are none. */
    public List<Facet> facet(String key) {
        return facets.getOrDefault(key, List.of());
    }
}
