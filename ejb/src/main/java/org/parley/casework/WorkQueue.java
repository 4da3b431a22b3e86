package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Which comment of a narrowed list comes next, so that several colleagues walk through one list side by side. */
@ApplicationScoped
@Transactional
public class WorkQueue {
    @Inject
    WorkStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

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
     * @param size how many stand on a page
     */
    @Permitted(Right.SECRETARIAT)
    public Optional<Next> next(
            Slug slug, WorkFilter filter, WorkPlaces places, int behind, Optional<WorkCursor> after, int size) {
        if (filter.done()) {
            return Optional.empty();
        }
        var consultation = consultations.ofSecretariat(slug).id();
        var figures = store.figures(consultation);
        var from = store.row(consultation, behind).orElseThrow(() -> new NotFound("comment", behind));
        var place = Optional.of(WorkCursor.behind(from));
        var wish =
                new WorkStore.Wish(consultation, filter.toDo(), places.order(), place, 1, " and w.number <> " + behind);
        var page = new WorkStore.Wish(consultation, filter, places.order(), after, size, "");
        return first(wish.and(free()), figures)
                .or(() -> first(wish, figures))
                .map(row -> new Next(row.number(), place(page, row, figures)));
    }

    private Optional<WorkRow> first(WorkStore.Wish wish, WorkFigures figures) {
        return store.rows(wish, figures).stream()
                .findFirst()
                .or(() -> store.rows(wish.fromTheBeginning(), figures).stream().findFirst());
    }

    private String free() {
        return " and not exists (select 1 from work_opening o where o.comment_id = w.comment_id and o.account_id <> "
                + caller.id() + " and o.seen_at > to_timestamp("
                + clock.instant().minus(WorkList.AT_WORK).getEpochSecond() + "))";
    }

    /** The page that was there before if it has the comment, else the one that begins with it. */
    private Optional<WorkCursor> place(WorkStore.Wish page, WorkRow row, WorkFigures figures) {
        return store.rows(page, figures).stream().anyMatch(one -> one.comment() == row.comment())
                ? page.after()
                : Optional.of(WorkCursor.before(row, page.filter().order()));
    }
}
