package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.Openings;
import org.parley.casework.WorkCursor;
import org.parley.casework.WorkQueue;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.desk.Desk;
import org.parley.web.desk.Narrowing;
import org.parley.web.disposition.AnswerForms;
import org.parley.web.disposition.RefusedAnswer;

/** The comments of a consultation before its secretariat, and the answers that it gives. */
@Path("/consultations/{slug}/workbench")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkbenchResource {
    @Inject
    AnswerForms answers;

    @Inject
    Openings openings;

    @Inject
    WorkQueue queue;

    @Inject
    Desk desk;

    @Inject
    Workbench workbench;

    @Inject
    Refusals refusals;

    @Context
    UriInfo address;

    /**
     * The list with one comment open. That somebody has opened a comment is noted when the address names it; asking again
     * changes nothing but the time of it, and that once a minute.
     */
    @GET
    public Page list(@PathParam("slug") String slug) {
        var name = new Slug(slug);
        var open = number("comment");
        open.ifPresent(number -> openings.open(name, number));
        return page(name, open, Optional.empty(), number("done").orElse(null));
    }

    /** A comment on the workbench. */
    @GET
    @Path("comments/{number}")
    public Response comment(@PathParam("slug") String slug, @PathParam("number") int number) {
        var query = narrowing().query("after", after(), "comment", number);
        return Response.seeOther(URI.create("/consultations/" + new Slug(slug) + "/workbench" + query + "#one-title"))
                .build();
    }

    /** Answers a comment and opens the next one that waits. */
    @POST
    @Path("comments/{number}")
    public Response decide(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        if (answers.asksForTemplate(form)) {
            return Response.ok(page(name, Optional.of(number), Optional.of(new RefusedAnswer(form, null)), null))
                    .build();
        }
        try {
            answers.decide(name, number, form);
            return Response.seeOther(next(name, number)).build();
        } catch (Invalid invalid) {
            return refused(name, number, new RefusedAnswer(form.with(invalid.faults()), null), invalid);
        } catch (Conflict conflict) {
            return refused(name, number, new RefusedAnswer(form, refusals.sentence(conflict)), conflict);
        }
    }

    /** The same narrowing with the next comment open, on the same page of the list if it stands there. */
    private URI next(Slug slug, int answered) {
        var understood = desk.understand(slug, narrowing());
        var next = queue.next(slug, understood.filter(), understood.places(), answered, cursor(), Workbench.PAGE_SIZE);
        var query = narrowing()
                .query(
                        "after",
                        next.map(found -> found.after().map(String::valueOf).orElse(""))
                                .orElse(""),
                        "done",
                        answered,
                        "comment",
                        next.map(found -> String.valueOf(found.number())).orElse(""));
        return URI.create("/consultations/" + slug + "/workbench" + query + (next.isPresent() ? "#one-title" : ""));
    }

    private Response refused(Slug slug, int number, RefusedAnswer refused, Refusal why) {
        return Response.status(Refusals.status(why))
                .entity(page(slug, Optional.of(number), Optional.of(refused), null))
                .build();
    }

    private Page page(Slug slug, Optional<Integer> open, Optional<RefusedAnswer> refused, @Nullable Integer done) {
        var ignored = new ArrayList<String>();
        if (!given("comment").isEmpty() && number("comment").isEmpty()) {
            ignored.add("comment=" + given("comment"));
        }
        if (!given("after").isEmpty() && cursor().isEmpty()) {
            ignored.add("after=" + given("after"));
        }
        var asked = new Workbench.Asked(narrowing(), cursor(), open, ignored, refused, done);
        return Page.of("workbench/workbench.jte", workbench.view(slug, asked));
    }

    private Narrowing narrowing() {
        return Narrowing.of(address.getQueryParameters());
    }

    private Optional<WorkCursor> cursor() {
        return WorkCursor.of(given("after"));
    }

    private String after() {
        return cursor().map(String::valueOf).orElse("");
    }

    private String given(String name) {
        var value = address.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    private Optional<Integer> number(String name) {
        return Optional.of(given(name))
                .filter(value -> value.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf);
    }
}
