package org.parley.web.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Run;
import org.parley.stakeholder.Colleague;
import org.parley.web.Form;
import org.parley.workspace.Room;
import org.parley.workspace.WorkspaceChange;
import org.parley.workspace.WorkspaceNote;

/**
 * What the page of one draft in a workspace shows.
 *
 * @param room the workspace
 * @param item the draft
 * @param others other drafts with which it can be merged
 * @param colleagues to whom it can be given
 * @param notes what colleagues said about it
 * @param moreNotes cursor of the following notes
 * @param history what was done with it
 * @param moreHistory cursor of the following changes
 * @param form what stands in the form for a note
 * @param done what was just done; null for nothing
 */
public record DraftView(
        Room room,
        WorkspaceItem item,
        List<WorkspaceItem> others,
        List<Colleague> colleagues,
        List<WorkspaceNote> notes,
        Optional<String> moreNotes,
        List<Step> history,
        Optional<String> moreHistory,
        Form form,
        @Nullable String done) {
    public DraftView {
        others = List.copyOf(others);
        colleagues = List.copyOf(colleagues);
        notes = List.copyOf(notes);
        history = List.copyOf(history);
    }

    /**
     * Something that was done, and what it changed in the text.
     *
     * @param change what was done
     * @param difference from the text before; empty if that stayed
     */
    public record Step(WorkspaceChange change, List<Run> difference) {
        public Step {
            difference = List.copyOf(difference);
        }
    }

    public String path() {
        return WorkspaceView.path(room) + "/" + item.draft().id();
    }

    /** Whether work on it can go on. */
    public boolean live() {
        return !item.draft().removed() && item.draft().commentNumber().isEmpty();
    }
}
