package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.casework.KeyPreference;
import org.parley.casework.Openings;
import org.parley.casework.SavedViews;
import org.parley.casework.WorkCursor;
import org.parley.casework.WorkItem;
import org.parley.casework.WorkList;
import org.parley.casework.WorkPage;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.web.campaign.Memberships;
import org.parley.web.casework.BulkBar;
import org.parley.web.casework.CommentCases;
import org.parley.web.desk.Desk;
import org.parley.web.desk.Narrowing;
import org.parley.web.desk.Opened;
import org.parley.web.desk.Understood;
import org.parley.web.disposition.AnswerForms;
import org.parley.web.disposition.RefusedAnswer;

/** Gathers what the workbench shows, with a number of statements that does not grow with the comments. */
@RequestScoped
class Workbench {
    static final int PAGE_SIZE = 20;

    @Inject
    Desk desk;

    @Inject
    WorkList list;

    @Inject
    Openings openings;

    @Inject
    SavedViews views;

    @Inject
    KeyPreference preference;

    @Inject
    Documents documents;

    @Inject
    Facets facets;

    @Inject
    CommentCases cases;

    @Inject
    Memberships memberships;

    @Inject
    AnswerForms answers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What the address asks for.
     *
     * @param after place of the page
     * @param open number of the comment to open; the first that waits if absent
     * @param ignored what in the address means nothing besides the narrowing, each as {@code name=value}
     * @param refused the form just refused, and why
     * @param done number of the comment just answered
     */
    record Asked(
            Narrowing narrowing,
            Optional<WorkCursor> after,
            Optional<Integer> open,
            List<String> ignored,
            Optional<RefusedAnswer> refused,
            @Nullable Integer done) {}

    WorkbenchView view(Slug slug, Asked asked) {
        var understood = desk.understand(slug, asked.narrowing());
        var page = list.page(slug, understood.filter(), understood.places(), asked.after(), asked.open(), PAGE_SIZE);
        var ignored = new ArrayList<>(understood.ignored());
        ignored.addAll(asked.ignored());
        return new WorkbenchView(
                page,
                understood,
                ignored,
                after(asked),
                facets.of(page, understood),
                page.open().map(item -> opened(item, page, understood, asked)),
                asked.done(),
                new WorkbenchView.Reader(
                        caller.id(),
                        views.shown(slug),
                        preference.keys(),
                        clock.instant(),
                        openings.atWorkSince(),
                        new BulkBar(
                                desk.colleagues(slug),
                                List.copyOf(desk.tags(slug).values()))));
    }

    private static String after(Asked asked) {
        return asked.after().map(String::valueOf).orElse("");
    }

    private OpenComment opened(WorkItem item, WorkPage page, Understood understood, Asked asked) {
        var comment = item.comment();
        var opened = new Opened(
                page.consultation(),
                comment,
                understood.places().name(item.row().paragraph()).orElse(""),
                asked.narrowing().query("after", after(asked)));
        var text = documents.places(comment.paragraph().stream().toList()).stream()
                .map(Place::paragraph)
                .findFirst();
        return new OpenComment(
                item,
                opened,
                text,
                text.flatMap(comment::changeOf),
                cases.of(opened),
                memberships.of(opened),
                answers.of(opened, item.answered(), asked.refused().or(() -> taken(opened, item))));
    }

    /** A reason that was taken over from another comment; never in the place of an answer that is there. */
    private Optional<RefusedAnswer> taken(Opened opened, WorkItem item) {
        return item.row().state().undecided()
                ? cases.reasonTaken(opened).map(form -> new RefusedAnswer(form, null))
                : Optional.empty();
    }
}
