package org.parley.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a comment inside.
 *
 * @param kind assigned, unassigned, tagged, untagged, read or unread
 * @param about name of the assignee or of the tag; null where there is none, or the tag is gone
 * @param by name of who did it
 * @param at when
 * @param act number of the act on many comments that it was part of, if it was
 * @param undo whether it put back what that act had changed
 */
public record WorkChange(
        String kind,
        @Nullable String about,
        String by,
        Instant at,
        @Nullable Integer act,
        boolean undo) {
    public Optional<Integer> ofAct() {
        return Optional.ofNullable(act);
    }
}
