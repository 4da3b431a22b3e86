package org.parley.web.basket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.stakeholder.Organisation;

/**
 * What the page on which one checks one's drafts shows.
 *
 * @param consultation the consultation
 * @param items the drafts in the order in which they were begun
 * @param sending key under which they are sent next
 * @param closed why nothing is taken now; empty if it is
 * @param done what was just done; null for nothing
 * @param removed identity of the draft that was just taken out, which can be put back
 * @param organisations in whose workspaces the reader may put a draft
 */
public record BasketView(
        Consultation consultation,
        List<Item> items,
        String sending,
        String closed,
        @Nullable String done,
        Optional<Long> removed,
        List<Organisation> organisations) {
    public BasketView {
        items = List.copyOf(items);
        organisations = List.copyOf(organisations);
    }

    /**
     * A draft on the page.
     *
     * @param id its identity
     * @param kept what it says
     */
    public record Item(long id, KeptView kept) {
        /** Number of the comment in which its author said the same before. */
        public Optional<Object> saidBefore() {
            return kept.faults().stream()
                    .filter(fault -> fault.rule().equals("said-before"))
                    .map(fault -> fault.details().getOrDefault("number", 0))
                    .findFirst();
        }
    }

    public boolean open() {
        return closed.isEmpty();
    }

    /** Number of drafts that lack nothing. */
    public long complete() {
        return items.stream().filter(item -> item.kept().faults().isEmpty()).count();
    }

    /** Path of the basket. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/basket";
    }
}
