package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Colleagues;

/** The door of every workspace: lets colleagues in, and tells nobody else that there is one. */
@ApplicationScoped
@Transactional
class Rooms {
    @Inject
    Consultations consultations;

    @Inject
    Colleagues colleagues;

    @Inject
    WorkspaceStore store;

    /** The workspace, for a colleague. */
    Room room(Slug consultation, Slug organisation) {
        var held = colleagues.own(organisation);
        return new Room(consultations.consultation(consultation), held);
    }

    /** The workspace, for a lead. */
    Room ofLead(Slug consultation, Slug organisation) {
        var held = colleagues.lead(organisation);
        return new Room(consultations.consultation(consultation), held);
    }

    /** A draft in it, in whatever state. */
    WorkspaceDraft draft(Room room, long id) {
        return found(room, id, false);
    }

    /** A draft in it that is there and that nobody else can touch until this transaction ends. */
    WorkspaceDraft locked(Room room, long id) {
        var draft = found(room, id, true);
        if (draft.removed()) {
            throw new NotFound("draft", id);
        }
        return draft;
    }

    /** A draft that the caller may change. */
    WorkspaceDraft editable(Room room, long id) {
        var draft = locked(room, id);
        if (!room.mayEdit(draft)) {
            throw new NotPermitted("EDIT");
        }
        return draft;
    }

    WorkspaceDraft found(Room room, long id, boolean locked) {
        return store.draft(room.organisation().id(), room.consultation().id(), id, locked)
                .orElseThrow(() -> new NotFound("draft", id));
    }
}
