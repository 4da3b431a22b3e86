package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.disposition.AnswerHistories;
import org.parley.disposition.Approvals;
import org.parley.disposition.Dispositions;
import org.parley.disposition.ReasonTemplates;
import org.parley.disposition.SecondEyes;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** How the answers of a consultation stand, and whether two have to look at each. */
@Path("/consultations/{slug}/workbench/answers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BenchAnswersResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Approvals approvals;

    @Inject
    AnswerHistories histories;

    @Inject
    ReasonTemplates templates;

    @Inject
    SecondEyes secondEyes;

    @Inject
    Refusals refusals;

    /** The page. */
    @GET
    public Page answers(@PathParam("slug") String slug, @QueryParam("saved") @Nullable String saved) {
        return page(new Slug(slug), Form.empty(), null, saved != null);
    }

    private Page page(Slug slug, Form form, @Nullable String refusal, boolean saved) {
        var consultation = consultations.ofSecretariat(slug);
        return Page.of(
                "disposition/bench.jte",
                new BenchAnswersView(
                        consultation,
                        dispositions.coverage(consultation),
                        approvals.waiting(slug),
                        secondEyes.wanted(slug),
                        secondEyes.changes(slug),
                        histories.looseDuplicates(slug),
                        templates.list(slug).size(),
                        form,
                        refusal,
                        saved));
    }

    /** Changes whether two have to look at each answer. */
    @POST
    @Path("second-eyes")
    public Response change(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        try {
            secondEyes.change(
                    name,
                    form.has("wanted", "yes"),
                    form.value("reason"),
                    form.number("last").orElse(0));
            return Response.seeOther(URI.create("/consultations/" + name + "/workbench/answers?saved=yes"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(name, form.with(invalid.faults()), null, false))
                    .build();
        } catch (Conflict conflict) {
            return Response.status(Refusals.status(conflict))
                    .entity(page(name, form, refusals.sentence(conflict), false))
                    .build();
        }
    }
}
