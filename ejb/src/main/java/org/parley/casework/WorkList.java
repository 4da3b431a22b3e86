package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;

/**
 * The list of comments that a secretariat works through: narrowed, counted, and page by page. What a page costs does not
 * grow with the comments that are not on it.
 */
@ApplicationScoped
@Transactional
public class WorkList {
    /** Who has a comment open works on it, for so long. */
    static final Duration AT_WORK = Duration.ofMinutes(10);

    @Inject
    WorkStore store;

    @Inject
    WorkPlaceStore places;

    @Inject
    OpeningStore openings;

    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The paragraphs by which the list is narrowed and ordered. */
    @Permitted(Right.SECRETARIAT)
    public WorkPlaces places(Slug slug) {
        return places(consultations.ofSecretariat(slug));
    }

    private WorkPlaces places(Consultation consultation) {
        return new WorkPlaces(places.places(consultation.id()));
    }

    /**
     * A page of the list.
     *
     * @param places as {@link #places} gave them
     * @param after where the page before ended
     * @param open number of the comment to open; the first of the page that needs a decision and that no colleague has
     *     open if absent
     * @throws NotFound if there is no such comment
     */
    @Permitted(Right.SECRETARIAT)
    public WorkPage page(
            Slug slug,
            WorkFilter filter,
            WorkPlaces places,
            Optional<WorkCursor> after,
            Optional<Integer> open,
            int size) {
        var consultation = consultations.ofSecretariat(slug);
        var figures = store.figures(consultation.id());
        var most = Math.clamp(size, 1, Page.LONGEST);
        var wish = new WorkStore.Wish(consultation.id(), filter, places.order(), after, most + 1, "");
        var rows = Page.of(store.rows(wish, figures), most, row -> String.valueOf(WorkCursor.behind(row)));
        var items = items(withOpen(rows.items(), consultation, open));
        var list = rows.map(row -> items.get(row.comment()));
        var counts = new WorkCounting(store, consultation.id(), filter, figures).counts();
        return new WorkPage(consultation, list, counts, figures, open(list.items(), items, open));
    }

    private List<WorkRow> withOpen(List<WorkRow> rows, Consultation consultation, Optional<Integer> open) {
        var all = new ArrayList<>(rows);
        open.filter(number -> rows.stream().noneMatch(row -> row.number() == number))
                .ifPresent(number -> all.add(row(consultation, number)));
        return all;
    }

    private WorkRow row(Consultation consultation, int number) {
        return store.row(consultation.id(), number).orElseThrow(() -> new NotFound("comment", number));
    }

    private Optional<WorkItem> open(List<WorkItem> list, Map<Long, WorkItem> all, Optional<Integer> open) {
        if (open.isPresent()) {
            return all.values().stream()
                    .filter(item -> item.row().number() == open.get())
                    .findFirst();
        }
        return list.stream()
                .filter(item -> item.row().state().undecided() && !withColleague(item))
                .findFirst()
                .or(() -> list.stream().findFirst());
    }

    private boolean withColleague(WorkItem item) {
        var since = clock.instant().minus(AT_WORK);
        return item.openings().stream()
                .anyMatch(opening ->
                        opening.account() != caller.id() && opening.seenAt().isAfter(since));
    }

    private Map<Long, WorkItem> items(List<WorkRow> rows) {
        var identities = rows.stream().map(WorkRow::comment).toList();
        var comments = store.comments(identities).stream().collect(Collectors.toMap(Comment::id, one -> one));
        var answers = dispositions.of(List.copyOf(comments.values())).stream()
                .collect(Collectors.toMap(Disposition::comment, one -> one));
        var opened = openings.of(identities);
        return rows.stream()
                .collect(Collectors.toMap(
                        WorkRow::comment,
                        row -> new WorkItem(
                                row,
                                Optional.ofNullable(comments.get(row.comment())).orElseThrow(),
                                Optional.ofNullable(answers.get(row.comment())),
                                opened.getOrDefault(row.comment(), List.of()))));
    }

    /**
     * Where to go on.
     *
     * @param number of the comment to open
     * @param after place of the page on which it stands, absent for the first
     */
    public record Next(int number, Optional<WorkCursor> after) {}

    /**
     * The comment to work on next: the first one behind the given one in the list that needs a decision and that no
     * colleague has open, or else the first one of the list. Where all are open with colleagues, one of theirs.
     *
     * @param behind number of the comment just worked on
     * @param after place of the page on which that stood
     */
    @Permitted(Right.SECRETARIAT)
    public Optional<Next> next(
            Slug slug, WorkFilter filter, WorkPlaces places, int behind, Optional<WorkCursor> after, int size) {
        if (filter.done()) {
            return Optional.empty();
        }
        var consultation = consultations.ofSecretariat(slug);
        var figures = store.figures(consultation.id());
        var from = Optional.of(WorkCursor.behind(row(consultation, behind)));
        var wish = new WorkStore.Wish(
                consultation.id(), filter.toDo(), places.order(), from, 1, " and w.number <> " + behind);
        return first(wish, figures, free())
                .or(() -> first(wish, figures, ""))
                .map(row -> new Next(row.number(), page(wish, filter, figures, row, after, size)));
    }

    private Optional<WorkRow> first(WorkStore.Wish wish, WorkFigures figures, String condition) {
        var behind = new WorkStore.Wish(
                wish.consultation(), wish.filter(), wish.paragraphs(), wish.after(), 1, wish.condition() + condition);
        var anywhere = new WorkStore.Wish(
                wish.consultation(),
                wish.filter(),
                wish.paragraphs(),
                Optional.empty(),
                1,
                wish.condition() + condition);
        return store.rows(behind, figures).stream().findFirst().or(() -> store.rows(anywhere, figures).stream()
                .findFirst());
    }

    private String free() {
        return " and not exists (select 1 from work_opening o where o.comment_id = w.comment_id and o.account_id <> "
                + caller.id() + " and o.seen_at > to_timestamp("
                + clock.instant().minus(AT_WORK).getEpochSecond() + "))";
    }

    /** The page that was there before if it has the comment, else the one that begins with it. */
    private Optional<WorkCursor> page(
            WorkStore.Wish wish,
            WorkFilter filter,
            WorkFigures figures,
            WorkRow row,
            Optional<WorkCursor> after,
            int size) {
        var before = new WorkStore.Wish(wish.consultation(), filter, wish.paragraphs(), after, size, "");
        return store.rows(before, figures).stream().anyMatch(one -> one.comment() == row.comment())
                ? after
                : Optional.of(WorkCursor.before(row, filter.order()));
    }

    /**
     * Identities of the comments that the filter lets through, for acts on all of them.
     *
     * @param most how many at most, the first by number
     */
    @Permitted(Right.SECRETARIAT)
    public List<Long> comments(Slug slug, WorkFilter filter, int most) {
        return store.comments(consultations.ofSecretariat(slug).id(), filter, most);
    }
}
