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
     * Identities of the comments that the filter lets through, for acts on all of them.
     *
     * @param most how many at most, the first by number
     */
    @Permitted(Right.SECRETARIAT)
    public List<Long> comments(Slug slug, WorkFilter filter, int most) {
        return store.comments(consultations.ofSecretariat(slug).id(), filter, most);
    }
}
