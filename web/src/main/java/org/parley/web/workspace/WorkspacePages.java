package org.parley.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.comment.NewComment;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Colleague;
import org.parley.stakeholder.Colleagues;
import org.parley.web.Form;
import org.parley.web.basket.KeptViews;
import org.parley.web.workspace.DraftView.Step;
import org.parley.workspace.HeldOpinion;
import org.parley.workspace.Room;
import org.parley.workspace.WorkspaceChange;
import org.parley.workspace.WorkspaceDraft;
import org.parley.workspace.WorkspaceNote;
import org.parley.workspace.Workspaces;

/** Puts the pages of a workspace together, with as many statements for many drafts as for few. */
@RequestScoped
public class WorkspacePages {
    private static final int SIZE = 50;

    @Inject
    Workspaces workspaces;

    @Inject
    Colleagues colleagues;

    @Inject
    KeptViews views;

    /** Drafts with all that stands beside them. */
    public List<WorkspaceItem> items(Room room, List<WorkspaceDraft> drafts, Set<Long> persons) {
        var opinions = workspaces.opinions(room, drafts).stream().collect(Collectors.groupingBy(HeldOpinion::draft));
        var notes = workspaces.noteCounts(room, drafts);
        var named = new HashSet<>(persons);
        opinions.values().forEach(all -> all.forEach(held -> named.add(held.person())));
        drafts.forEach(draft -> {
            draft.author().ifPresent(named::add);
            draft.assignedTo().ifPresent(named::add);
        });
        var names = colleagues.names(named);
        return views.of(
                drafts,
                WorkspaceDraft::comment,
                (draft, kept) -> new WorkspaceItem(
                        draft,
                        kept,
                        opinions.getOrDefault(draft.id(), List.of()),
                        notes.getOrDefault(draft.id(), 0),
                        names));
    }

    /** A page of the drafts. */
    WorkspaceView room(
            Slug slug, Slug organisation, boolean sent, long after, String closed, @Nullable String done, int count) {
        var room = workspaces.enter(slug, organisation);
        var page = workspaces.drafts(slug, organisation, sent, after, SIZE);
        return new WorkspaceView(
                room, items(room, page.items(), Set.of()), sent, page.following(), closed, done, count);
    }

    /** One draft. */
    DraftView draft(Slug slug, Slug organisation, long id, Cursors cursors, Form form, @Nullable String done) {
        var room = workspaces.enter(slug, organisation);
        var draft = workspaces.draft(slug, organisation, id);
        var notes = workspaces.notes(slug, organisation, id, cursors.notes(), SIZE);
        var history = workspaces.history(slug, organisation, id, cursors.history(), SIZE);
        var persons = persons(notes, history);
        var item = items(room, List.of(draft), persons).getFirst();
        var others = workspaces.drafts(slug, organisation, false, 0, Page.LONGEST).items().stream()
                .filter(other -> !other.id().equals(draft.id()))
                .toList();
        return new DraftView(
                room,
                item,
                room.leads() ? items(room, others, Set.of()) : List.of(),
                colleagues.of(organisation).stream().filter(Colleague::granted).toList(),
                notes.items(),
                notes.following(),
                steps(history.items()),
                history.following(),
                form,
                done);
    }

    /**
     * How far notes and history were read.
     *
     * @param notes identity of the last note
     * @param history identity of the last change
     */
    record Cursors(long notes, long history) {}

    private static Set<Long> persons(Page<WorkspaceNote> notes, Page<WorkspaceChange> history) {
        var persons = new HashSet<Long>();
        notes.items().forEach(note -> note.author().ifPresent(persons::add));
        history.items().forEach(change -> change.changedBy().ifPresent(persons::add));
        return persons;
    }

    private static List<Step> steps(List<WorkspaceChange> changes) {
        var steps = new ArrayList<Step>();
        var before = Optional.<String>empty();
        for (var change : changes) {
            var text = words(change.typed());
            var difference = before.filter(old -> !old.equals(text))
                    .map(old -> Difference.between(old, text).runs())
                    .orElse(List.of());
            steps.add(new Step(change, difference));
            before = Optional.of(text);
        }
        return steps;
    }

    /** All words of a draft, the wording first. */
    static String words(NewComment typed) {
        return Stream.of(typed.wording(), typed.text())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
