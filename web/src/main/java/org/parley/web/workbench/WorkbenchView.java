package org.parley.web.workbench;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.casework.Opening;
import org.parley.casework.SavedView;
import org.parley.casework.WorkDimension;
import org.parley.casework.WorkItem;
import org.parley.casework.WorkPage;
import org.parley.casework.WorkState;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage;
import org.parley.kernel.Page;
import org.parley.web.Site;
import org.parley.web.casework.BulkBar;
import org.parley.web.desk.Narrowing;
import org.parley.web.desk.Understood;

/**
 * What the workbench shows: figures, the narrowed list, and one open comment beside it.
 *
 * @param work one page of the list, with its counts
 * @param understood how the list is narrowed
 * @param ignored what in the address means nothing, each as {@code name=value}
 * @param after cursor of this page of the list, empty for the first
 * @param facets by what it can be narrowed
 * @param open the open comment
 * @param done number of the comment just answered, null if none was
 * @param desk what the reader has on their desk
 */
public record WorkbenchView(
        WorkPage work,
        Understood understood,
        List<String> ignored,
        String after,
        List<Facet> facets,
        Optional<OpenComment> open,
        @Nullable Integer done,
        Reader desk) {

    /**
     * Who reads it.
     *
     * @param account of the reader
     * @param views saved views
     * @param keys whether single keys act
     * @param now the present moment
     * @param atWorkSince who opened a comment after this moment is at work on it
     * @param bar what can be done with ticked comments
     */
    public record Reader(
            long account, List<SavedView> views, boolean keys, Instant now, Instant atWorkSince, BulkBar bar) {}

    public Consultation consultation() {
        return work.consultation();
    }

    public Page<WorkItem> list() {
        return work.list();
    }

    public Narrowing narrowing() {
        return understood.narrowing();
    }

    /** Path of the workbench. */
    public String path() {
        return "/consultations/" + consultation().slug() + "/workbench";
    }

    /** Address of the workbench with this comment open. */
    public String address(WorkItem item) {
        return path() + narrowing().query("after", after, "comment", item.row().number()) + "#one-title";
    }

    /** Where an act on many comments is sent. */
    public String bulk() {
        return path() + "/bulk" + narrowing().query("after", after);
    }

    /** How many comments are answered, of those that need an answer. */
    public Coverage.Share coverage() {
        int answered = work.figures().in(Set.of(WorkState.ANSWERED));
        return new Coverage.Share(answered, work.figures().in(EnumSet.complementOf(EnumSet.of(WorkState.WITHDRAWN))));
    }

    /** Whether the consultation has no comments at all. */
    public boolean empty() {
        return work.figures().in(EnumSet.allOf(WorkState.class)) == 0;
    }

    /** The figures on top, each with the list that it counts. */
    public List<Tile> tiles() {
        return List.of(
                tile("received", EnumSet.allOf(WorkState.class), List.of()),
                tile("unread", EnumSet.of(WorkState.UNREAD), List.of("unread")),
                tile("undecided", EnumSet.of(WorkState.UNREAD, WorkState.READ), List.of("unread", "read")),
                tile("proposed", EnumSet.of(WorkState.PROPOSED), List.of("proposed")),
                tile("answered", EnumSet.of(WorkState.ANSWERED), List.of("answered")),
                mine());
    }

    private Tile tile(String key, Set<WorkState> states, List<String> codes) {
        return new Tile(
                key,
                work.figures().in(states),
                Narrowing.NONE.with("state", codes).query());
    }

    private Tile mine() {
        var open = EnumSet.of(WorkState.UNREAD, WorkState.READ, WorkState.PROPOSED);
        var query = Narrowing.NONE
                .with("state", List.of("unread", "read", "proposed"))
                .and("assignee", "me")
                .query();
        var mine = Set.of(String.valueOf(desk.account()));
        return new Tile("mine", work.figures().in(WorkDimension.ASSIGNEE, mine, open), query);
    }

    /** Name of the paragraph that the comment is on, empty for the whole. */
    public String paragraph(WorkItem item) {
        return understood.places().name(item.row().paragraph()).orElse("");
    }

    /** Whether this comment is the open one. */
    public boolean isOpen(WorkItem item) {
        return open.filter(one -> one.item().row().comment() == item.row().comment())
                .isPresent();
    }

    /** Who opened the comment last, in words; empty if nobody did. */
    public String opened(Site site, WorkItem item) {
        return item.openings().stream()
                .findFirst()
                .map(opening -> said(site, opening))
                .orElse("");
    }

    /** An opening in words. */
    public String said(Site site, Opening opening) {
        var key = opening.account() == desk.account() ? "workbench.opened.you" : "workbench.opened.by";
        return said(site, key, opening);
    }

    private String said(Site site, String key, Opening opening) {
        return Ago.said(
                site.texts(),
                key,
                opening.name(),
                opening.seenAt(),
                desk.now(),
                consultation().zone());
    }

    /** Warnings that colleagues are at work on the open comment, in words. */
    public List<String> warnings(Site site) {
        return open.filter(one -> one.item().row().state().undecided()).stream()
                .flatMap(one -> one.item().openings().stream())
                .filter(opening ->
                        opening.account() != desk.account() && opening.seenAt().isAfter(desk.atWorkSince()))
                .map(opening -> said(site, "workbench.opened.warning", opening))
                .toList();
    }
}
