package org.parley.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.disposition.Decision;

/**
 * What is to be done with many comments.
 *
 * @param kind what
 * @param assignee account that they are assigned to; null for nobody, and for other kinds
 * @param tag that they get or lose; null for other kinds
 * @param decision of an answer; null for other kinds
 * @param reason of an answer; empty for other kinds
 * @param duplicateOf number of the comment that says the same, if that is the decision
 */
public record BulkOrder(
        BulkKind kind,
        @Nullable Long assignee,
        @Nullable Long tag,
        @Nullable Decision decision,
        String reason,
        @Nullable Integer duplicateOf) {

    /** An act that needs to know no more than its kind. */
    public static BulkOrder of(BulkKind kind) {
        return new BulkOrder(kind, null, null, null, "", null);
    }

    public static BulkOrder assign(@Nullable Long assignee) {
        return new BulkOrder(BulkKind.ASSIGN, assignee, null, null, "", null);
    }

    /** Puts a tag on, or takes it off. */
    public static BulkOrder tag(BulkKind kind, @Nullable Long tag) {
        return new BulkOrder(kind, null, tag, null, "", null);
    }

    public static BulkOrder decide(@Nullable Decision decision, String reason, @Nullable Integer duplicateOf) {
        return new BulkOrder(BulkKind.DECIDE, null, null, decision, reason, duplicateOf);
    }

    Optional<Long> tagged() {
        return Optional.ofNullable(tag);
    }
}
