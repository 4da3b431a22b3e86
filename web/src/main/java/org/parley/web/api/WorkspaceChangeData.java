package org.parley.web.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.NewComment;
import org.parley.workspace.WorkspaceChange;

/**
 * Something that was done with a draft.
 *
 * @param kind brought, edited, merged, merged-away, assigned, checked, unchecked, taken-back, removed, put-back or sent
 * @param by name of the colleague
 * @param at when
 * @param comment as it stood afterwards
 */
public record WorkspaceChangeData(String kind, Optional<String> by, Instant at, NewComment comment) {
    static WorkspaceChangeData of(WorkspaceChange change, Map<Long, String> names) {
        var name = change.changedBy().flatMap(author -> Optional.ofNullable(names.get(author)));
        return new WorkspaceChangeData(change.kind().code(), name, change.changedAt(), change.typed());
    }
}
