package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.comment.NewComment;
import org.parley.web.Site;
import org.parley.web.workspace.WorkspaceItem;
import org.parley.workspace.Opinion;

/**
 * A draft in the workspace of an organisation.
 *
 * @param id its identity
 * @param version to be given back with a change
 * @param comment as typed
 * @param lacks what is missing before it can be submitted
 * @param by name of the colleague who brought it in
 * @param assignedTo name of the colleague who works on it
 * @param checked whether a lead found it ready
 * @param removed whether it was removed, merged away or taken back
 * @param number of the comment that it became
 * @param agree names of the colleagues who agree
 * @param disagree names of those who do not
 * @param abstain names of those who abstain
 * @param notes how many notes there are on it
 * @param changedAt when its text was last changed
 */
public record WorkspaceDraftData(
        long id,
        int version,
        NewComment comment,
        List<LackData> lacks,
        Optional<String> by,
        Optional<String> assignedTo,
        boolean checked,
        boolean removed,
        Optional<Integer> number,
        List<String> agree,
        List<String> disagree,
        List<String> abstain,
        int notes,
        Instant changedAt) {
    static WorkspaceDraftData of(WorkspaceItem item, Site site) {
        var draft = item.draft();
        return new WorkspaceDraftData(
                draft.id(),
                draft.version(),
                draft.comment().typed(),
                LackData.of(draft.comment().faults(), site),
                item.name(draft.author()),
                item.name(draft.assignedTo()),
                draft.checked(),
                draft.removed(),
                draft.commentNumber(),
                item.who(Opinion.AGREE),
                item.who(Opinion.DISAGREE),
                item.who(Opinion.ABSTAIN),
                item.notes(),
                draft.changedAt());
    }
}
