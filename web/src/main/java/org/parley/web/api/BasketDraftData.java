package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import org.parley.basket.BasketDraft;
import org.parley.comment.NewComment;
import org.parley.web.Site;

/**
 * A draft in one's own basket.
 *
 * @param id its identity
 * @param version to be given back with a change
 * @param comment as typed
 * @param lacks what is missing before it can be sent
 * @param changedAt when it was last changed
 */
public record BasketDraftData(long id, int version, NewComment comment, List<LackData> lacks, Instant changedAt) {
    static BasketDraftData of(BasketDraft draft, Site site) {
        return new BasketDraftData(
                draft.id(),
                draft.version(),
                draft.comment().typed(),
                LackData.of(draft.comment().faults(), site),
                draft.changedAt());
    }
}
