package org.parley.web.api;

import java.util.List;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Site;

/**
 * A draft that was not sent and stays.
 *
 * @param draft its identity
 * @param reason why, in a sentence
 * @param lacks what is missing
 */
public record RefusedDraftData(long draft, String reason, List<LackData> lacks) {
    static RefusedDraftData of(long draft, Refusal why, Site site) {
        var faults = why instanceof Invalid invalid ? invalid.faults() : List.<Fault>of();
        return new RefusedDraftData(draft, site.texts().get(why.key(), why.details()), LackData.of(faults, site));
    }
}
