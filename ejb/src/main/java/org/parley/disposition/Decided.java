package org.parley.disposition;

import java.util.List;

/**
 * What became of an answer that was given to many comments.
 *
 * @param answered identities of the comments that have it now
 * @param leftAlone identities of those that were answered already or otherwise, or withdrawn
 * @param proposed whether the answer waits for the second pair of eyes
 */
public record Decided(List<Long> answered, List<Long> leftAlone, boolean proposed) {
    public Decided {
        answered = List.copyOf(answered);
        leftAlone = List.copyOf(leftAlone);
    }
}
