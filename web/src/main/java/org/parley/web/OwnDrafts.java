package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.basket.BasketDraft;
import org.parley.basket.Baskets;
import org.parley.consultation.Consultation;

/** The reader's own drafts on the consultation that this request is about, looked up at most once. */
@RequestScoped
public class OwnDrafts {
    @Inject
    Baskets baskets;

    private @Nullable List<BasketDraft> drafts;

    /** How many there are. */
    public int count(Consultation consultation) {
        return drafts == null ? baskets.count(consultation) : drafts.size();
    }

    /** All of them. */
    public List<BasketDraft> all(Consultation consultation) {
        if (drafts == null) {
            drafts = baskets.drafts(consultation);
        }
        return drafts;
    }

    /** Those about a paragraph, in whichever version it was read; lineage 0 is the whole. */
    public List<BasketDraft> about(Consultation consultation, long lineage) {
        return all(consultation).stream()
                .filter(draft -> draft.comment().lineage() == lineage)
                .toList();
    }
}
