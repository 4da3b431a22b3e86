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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.desk.Narrowing;
import org.parley.web.disposition.RefusedAnswer;

/** The comments of a consultation before its secretariat, and the answers that it gives. */
@Path("/consultations/{slug}/workbench")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkbenchResource {
    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Workbench workbench;

    @Inject
    Refusals refusals;

    @Context
    UriInfo address;

    /** The list with one comment open. */
    @GET
    public Page list(@PathParam("slug") String slug) {
        return page(
                new Slug(slug),
                number("comment"),
                Optional.empty(),
                number("done").orElse(null));
    }

    /** A comment on the workbench. */
    @GET
    @Path("comments/{number}")
    public Response comment(@PathParam("slug") String slug, @PathParam("number") int number) {
        var query = narrowing().query("after", after(), "comment", number);
        return Response.seeOther(URI.create("/consultations/" + new Slug(slug) + "/workbench" + query + "#one"))
                .build();
    }

    /** Answers a comment and opens the next one that waits. */
    @POST
    @Path("comments/{number}")
    public Response decide(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        try {
            dispositions.decide(
                    name,
                    number,
                    Decision.of(form.shown("decision")).orElse(null),
                    form.value("reason"),
                    form.number("version").orElse(0));
            return Response.seeOther(next(name, number)).build();
        } catch (Invalid invalid) {
            return refused(name, number, new RefusedAnswer(form.with(invalid.faults()), null), invalid);
        } catch (Conflict conflict) {
            return refused(name, number, new RefusedAnswer(form, refusals.sentence(conflict)), conflict);
        }
    }

    private URI next(Slug slug, int answered) {
        var consultation = consultations.ofSecretariat(slug);
        var filter = workbench.filter(consultation, narrowing());
        var next = dispositions.nextUnanswered(consultation, filter, answered);
        boolean startsAgain = next.map(number -> filter.newestFirst() ? number > answered : number < answered)
                .orElse(true);
        var query = narrowing()
                .query(
                        "after",
                        startsAgain ? "" : after(),
                        "done",
                        answered,
                        "comment",
                        next.map(String::valueOf).orElse(""));
        return URI.create("/consultations/" + slug + "/workbench" + query + (next.isPresent() ? "#one-title" : ""));
    }

    private Response refused(Slug slug, int number, RefusedAnswer refused, Refusal why) {
        return Response.status(Refusals.status(why))
                .entity(page(slug, Optional.of(number), Optional.of(refused), null))
                .build();
    }

    private Page page(Slug slug, Optional<Integer> open, Optional<RefusedAnswer> refused, @Nullable Integer done) {
        var consultation = consultations.ofSecretariat(slug);
        var asked = new Workbench.Asked(narrowing(), number("after"), open, refused, done);
        return Page.of("workbench/workbench.jte", workbench.view(consultation, asked));
    }

    private Narrowing narrowing() {
        return Narrowing.of(address.getQueryParameters());
    }

    private String after() {
        return number("after").map(String::valueOf).orElse("");
    }

    private Optional<Integer> number(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name))
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }
}
