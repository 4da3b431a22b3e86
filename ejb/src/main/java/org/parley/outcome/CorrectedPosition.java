package org.parley.outcome;

import org.jspecify.annotations.Nullable;
import org.parley.position.NewPosition;
import org.parley.stakeholder.StakeholderGroup;

/** A position as a correction wants it. */
public record CorrectedPosition(String paragraph, StakeholderGroup group, NewPosition typed) {
    /** Names the position among the changes of a correction. */
    public static String subject(@Nullable String document, String paragraph, StakeholderGroup group) {
        return (document == null ? "" : document) + "/" + paragraph + "/" + group.code();
    }

    String subject() {
        return subject(typed.document(), paragraph, group);
    }
}
