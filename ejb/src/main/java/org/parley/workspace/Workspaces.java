package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.EarlierComments;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;

/** Reading the workspace of an organisation. All who speak for it may; to everybody else it is not there. */
@ApplicationScoped
@Transactional
public class Workspaces {
    @Inject
    Rooms rooms;

    @Inject
    WorkspaceStore store;

    @Inject
    EarlierComments comments;

    /**
     * Enters the workspace.
     *
     * @throws org.parley.kernel.NotFound if the caller does not speak for such an organisation
     */
    @Permitted(Right.SIGNED_IN)
    public Room enter(Slug consultation, Slug organisation) {
        return rooms.room(consultation, organisation);
    }

    /** A page of the drafts in the order in which they came. */
    @Permitted(Right.SIGNED_IN)
    public Page<WorkspaceDraft> drafts(Slug consultation, Slug organisation, boolean sent, long after, int size) {
        var room = rooms.room(consultation, organisation);
        return store.page(
                room.organisation().id(), room.consultation().id(), sent, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** A draft, also one that was removed or submitted. */
    @Permitted(Right.SIGNED_IN)
    public WorkspaceDraft draft(Slug consultation, Slug organisation, long id) {
        return rooms.draft(rooms.room(consultation, organisation), id);
    }

    /** What colleagues think of drafts of the workspace. */
    @Permitted(Right.SIGNED_IN)
    public List<HeldOpinion> opinions(Room room, Collection<WorkspaceDraft> drafts) {
        return store.opinions(ids(drafts));
    }

    /** How many notes there are on drafts of the workspace. */
    @Permitted(Right.SIGNED_IN)
    public Map<Long, Integer> noteCounts(Room room, Collection<WorkspaceDraft> drafts) {
        return store.noteCounts(ids(drafts));
    }

    private static List<Long> ids(Collection<WorkspaceDraft> drafts) {
        return drafts.stream().map(WorkspaceDraft::id).toList();
    }

    /** What colleagues said about a draft, oldest first. */
    @Permitted(Right.SIGNED_IN)
    public Page<WorkspaceNote> notes(Slug consultation, Slug organisation, long id, long after, int size) {
        return store.notes(draft(consultation, organisation, id).id(), after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** What was done with a draft, oldest first. */
    @Permitted(Right.SIGNED_IN)
    public Page<WorkspaceChange> history(Slug consultation, Slug organisation, long id, long after, int size) {
        return store.changes(draft(consultation, organisation, id).id(), after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** The comments that the workspace has submitted. */
    @Permitted(Right.SIGNED_IN)
    public List<Comment> sent(Slug consultation, Slug organisation) {
        var room = rooms.room(consultation, organisation);
        return comments.numbered(
                room.consultation(),
                store.sent(room.organisation().id(), room.consultation().id()));
    }
}
