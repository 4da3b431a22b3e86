package org.parley.consolidation;

import java.util.List;

/**
 * Wordings that change some of the same words.
 *
 * @param letter by which a page names it
 * @param variants in the order of their first proposals
 */
public record WordingGroup(String letter, List<Variant> variants) {
    public WordingGroup {
        variants = List.copyOf(variants);
    }
}
