package org.parley.web.search;

import java.util.List;
import java.util.Optional;
import org.parley.finding.Found;
import org.parley.web.Form;

/**
 * What the search page shows.
 *
 * @param address the search
 * @param form what stands in the fields and what is wrong with it
 * @param results what was found; absent if the search could not be read or made
 * @param facets by what the search can be narrowed
 * @param chips what narrows it now
 * @param unavailable why nothing could be searched, if that is so
 */
public record SearchView(
        SearchAddress address,
        Form form,
        Optional<Results> results,
        List<FacetView> facets,
        List<Chip> chips,
        Optional<String> unavailable) {
    public SearchView {
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
    }

    /**
     * What was found.
     *
     * @param hits one page of them
     * @param total how many there are; a lower bound unless {@code exact}
     * @param exact whether the total is exact
     * @param next address of the following page
     * @param notes how the words were read
     * @param partial whether more will be found soon
     * @param later whether this is not the first page
     */
    public record Results(
            List<HitView> hits,
            long total,
            boolean exact,
            Optional<String> next,
            List<Found.Note> notes,
            boolean partial,
            boolean later) {
        public Results {
            hits = List.copyOf(hits);
            notes = List.copyOf(notes);
        }
    }

    /** The orders that make sense; the best match needs words to match. */
    public List<String> orders() {
        return address.words().isEmpty() ? List.of("newest", "oldest") : List.of("relevance", "newest", "oldest");
    }

    /** The order of the hits; empty if it cannot be read. */
    public String order() {
        var sort = form.shown(SearchAddress.SORT);
        return orders().contains(sort) ? sort : form.fault(SearchAddress.SORT).isPresent() ? "" : orders().getFirst();
    }
}
