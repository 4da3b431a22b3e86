package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.parley.access.Caller;
import org.parley.basket.KeptComment;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.kernel.Fault;
import org.parley.kernel.Slug;
import org.parley.workspace.WorkspaceChange.Kind;

/** Writes one change to the text of a draft, or submits one draft, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class DraftChanging {
    @Inject
    Rooms rooms;

    @Inject
    WorkspaceStore store;

    @Inject
    Comments comments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The draft as it was typed, for one who may change it. */
    NewComment typed(Slug consultation, Slug organisation, long id) {
        return rooms.editable(rooms.room(consultation, organisation), id)
                .comment()
                .typed();
    }

    void change(Slug consultation, Slug organisation, long id, KeptComment comment, int seen) {
        var draft = rooms.editable(rooms.room(consultation, organisation), id);
        draft.refuseUnlessSeen(seen);
        if (!draft.comment().says(comment)) {
            draft.change(comment, seen, clock.instant());
            changed(draft, Kind.EDITED);
        }
    }

    void merge(Slug consultation, Slug organisation, Merge merge, KeptComment comment) {
        var room = rooms.ofLead(consultation, organisation);
        var first = Math.min(merge.into(), merge.from());
        rooms.locked(room, first);
        var into = rooms.locked(room, merge.into());
        var from = rooms.locked(room, merge.from());
        from.refuseUnlessSeen(merge.seenFrom());
        into.change(comment, merge.seenInto(), clock.instant());
        from.mergeInto(into, clock.instant());
        changed(into, Kind.MERGED);
        note(from, Kind.MERGED_AWAY);
    }

    /** The opinions on a text are not those on another. */
    private void changed(WorkspaceDraft draft, Kind kind) {
        store.forgetOpinions(draft.id());
        note(draft, kind);
    }

    private void note(WorkspaceDraft draft, Kind kind) {
        store.add(new WorkspaceChange(draft, caller.id(), kind, clock.instant()));
    }

    /** Makes a checked draft a comment of the organisation, once; others who want the same wait and find it done. */
    void submit(Slug consultation, Slug organisation, long id) {
        var draft = rooms.found(rooms.ofLead(consultation, organisation), id, true);
        if (draft.commentNumber().isPresent() || draft.removed() || !draft.checked()) {
            return;
        }
        var comment = draft.comment().inTheNameOf(organisation.value());
        draft.sent(comments.post(consultation, comment.typed(), "").number());
        note(draft, Kind.SENT);
    }

    /** Notes why a draft was not submitted. */
    void refused(Slug consultation, Slug organisation, long id, List<Fault> faults) {
        var draft = rooms.locked(rooms.ofLead(consultation, organisation), id);
        draft.refused(draft.comment().with(faults));
    }
}
