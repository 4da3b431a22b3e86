package org.parley.web.search;

import java.util.List;

/**
 * One key by which a search can be narrowed.
 *
 * @param name of the parameter
 * @param shown the options that are always seen: all that are chosen and the most frequent others
 * @param folded the others
 */
public record FacetView(String name, List<FacetOption> shown, List<FacetOption> folded) {
    private static final int SHOWN = 8;

    static FacetView of(String name, List<FacetOption> options) {
        var unchosen = options.stream().filter(option -> !option.chosen()).toList();
        int chosen = options.size() - unchosen.size();
        int room = unchosen.size() + chosen <= SHOWN + 1 ? unchosen.size() : Math.max(SHOWN - chosen, 0);
        var folded = unchosen.subList(Math.min(room, unchosen.size()), unchosen.size());
        var shown = options.stream().filter(option -> !folded.contains(option)).toList();
        return new FacetView(name, shown, List.copyOf(folded));
    }

    /** Number of options. */
    public int size() {
        return shown.size() + folded.size();
    }
}
