package org.parley.search;

import java.util.Set;

/**
 * What to look for entries like.
 *
 * @param text in whatever words
 * @param language BCP 47 tag of the text; empty when unknown, and then every language is looked at
 * @param kind of the entries wanted
 * @param consultation slug of the consultation of the entries wanted
 * @param without entries that are not wanted, such as the one that the text is of
 * @param size most entries, 1 to 100
 */
public record Likeness(String text, String language, String kind, String consultation, Set<EntryId> without, int size) {
    public Likeness {
        if (size < 1 || size > SearchQuery.MAX_SIZE) {
            throw new IllegalArgumentException("1 to " + SearchQuery.MAX_SIZE + " entries are found, got " + size);
        }
        without = Set.copyOf(without);
    }
}
