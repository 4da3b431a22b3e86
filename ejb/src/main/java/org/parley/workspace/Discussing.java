package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.basket.BasketDraft;
import org.parley.basket.Baskets;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;
import org.parley.stakeholder.Colleague;
import org.parley.stakeholder.Colleagues;
import org.parley.workspace.WorkspaceChange.Kind;

/** What colleagues do with drafts beside changing their text. */
@ApplicationScoped
@Transactional
public class Discussing {
    static final int MOST = 500;
    private static final int LONGEST_NOTE = 5_000;

    @Inject
    Rooms rooms;

    @Inject
    WorkspaceStore store;

    @Inject
    Colleagues colleagues;

    @Inject
    Baskets baskets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Moves a draft from the caller's basket into the workspace.
     *
     * @throws Conflict if the workspace is full
     */
    @Permitted(Right.SIGNED_IN)
    public WorkspaceDraft bring(Slug consultation, Slug organisation, long basketDraft) {
        var room = rooms.room(consultation, organisation);
        if (store.count(room.organisation().id(), room.consultation().id()) >= MOST) {
            throw new Conflict("basket-full", Map.of("most", MOST));
        }
        var comment = baskets.take(consultation, basketDraft).inTheNameOf(organisation.value());
        var draft = new WorkspaceDraft(
                room.organisation().id(), room.consultation().id(), caller.id(), comment, clock.instant());
        store.add(draft);
        note(draft, Kind.BROUGHT);
        return draft;
    }

    /** Moves a draft back into the basket of the caller, who brought it in. What was said about it stays inside. */
    @Permitted(Right.SIGNED_IN)
    public BasketDraft takeBack(Slug consultation, Slug organisation, long id) {
        var room = rooms.room(consultation, organisation);
        var draft = rooms.locked(room, id);
        if (!room.brought(draft)) {
            throw new NotPermitted("TAKE_BACK");
        }
        draft.remove(clock.instant());
        note(draft, Kind.TAKEN_BACK);
        return baskets.put(consultation, draft.comment());
    }

    /** Says something about a draft to the colleagues. */
    @Permitted(Right.SIGNED_IN)
    public WorkspaceNote say(Slug consultation, Slug organisation, long id, @Nullable String text) {
        var draft = rooms.draft(rooms.room(consultation, organisation), id);
        var said = text == null ? "" : CleanText.body(text).strip();
        new Faults().text("note", said, LONGEST_NOTE).refuseAny();
        var note = new WorkspaceNote(draft.id(), caller.id(), said, clock.instant());
        store.add(note);
        return note;
    }

    /** Says what the caller thinks of a draft; a later opinion replaces an earlier one. */
    @Permitted(Right.SIGNED_IN)
    public void opine(Slug consultation, Slug organisation, long id, @Nullable String opinion) {
        var draft = rooms.locked(rooms.room(consultation, organisation), id);
        var code = opinion == null ? "" : opinion;
        var held = Opinion.of(code)
                .orElseThrow(() -> new Invalid("opinion", "opinion", Map.of("value", Faults.shortened(code))));
        store.opine(draft.id(), caller.id(), held);
    }

    /** Gives a draft to a colleague to work on, or to nobody; only a lead may. */
    @Permitted(Right.SIGNED_IN)
    public void assign(Slug consultation, Slug organisation, long id, Optional<Long> colleague) {
        var draft = rooms.locked(rooms.ofLead(consultation, organisation), id);
        colleague.ifPresent(person -> refuseOutsider(organisation, person));
        draft.assign(colleague);
        note(draft, Kind.ASSIGNED);
    }

    private void refuseOutsider(Slug organisation, long person) {
        if (colleagues.of(organisation).stream().filter(Colleague::granted).noneMatch(one -> one.person() == person)) {
            throw new Invalid("colleague", "colleague");
        }
    }

    /** Finds a draft ready to be submitted, or no longer; only a lead may. */
    @Permitted(Right.SIGNED_IN)
    public void check(Slug consultation, Slug organisation, long id, boolean ready) {
        var draft = rooms.locked(rooms.ofLead(consultation, organisation), id);
        draft.check(ready);
        note(draft, ready ? Kind.CHECKED : Kind.UNCHECKED);
    }

    /** Takes a draft out of the workspace; a lead may, and who brought it in. It can be put back. */
    @Permitted(Right.SIGNED_IN)
    public void remove(Slug consultation, Slug organisation, long id) {
        var draft = rooms.editable(rooms.room(consultation, organisation), id);
        draft.remove(clock.instant());
        note(draft, Kind.REMOVED);
    }

    /** Puts back a draft that was removed or merged; only a lead may. */
    @Permitted(Right.SIGNED_IN)
    public void putBack(Slug consultation, Slug organisation, long id) {
        var draft = rooms.found(rooms.ofLead(consultation, organisation), id, true);
        if (!draft.removed()) {
            throw new NotFound("draft", id);
        }
        draft.putBack();
        note(draft, Kind.PUT_BACK);
    }

    private void note(WorkspaceDraft draft, Kind kind) {
        store.add(new WorkspaceChange(draft, caller.id(), kind, clock.instant()));
    }
}
