package org.parley.web.casework;

import java.util.List;
import org.parley.casework.Tag;

/**
 * A tag that similar comments carry.
 *
 * @param tag the tag
 * @param carriers those comments, the most alike first
 */
public record SuggestedTag(Tag tag, List<NearbyComment> carriers) {
    public SuggestedTag {
        carriers = List.copyOf(carriers);
    }

    /** Numbers of the comments that carry it. */
    public List<Integer> because() {
        return carriers.stream().map(near -> near.comment().number()).toList();
    }

    double weight() {
        return carriers.stream().mapToDouble(NearbyComment::share).sum();
    }
}
