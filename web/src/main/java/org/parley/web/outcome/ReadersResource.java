package org.parley.web.outcome;

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
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.objection.Readings;
import org.parley.web.Form;
import org.parley.web.Page;

/** Where the secretariat lets groups check their positions. */
@Path("/consultations/{slug}/workbench/readers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReadersResource {
    @Inject
    Consultations consultations;

    @Inject
    Readings readings;

    @Inject
    Answering answering;

    @Inject
    Clock clock;

    /** Who may read now. */
    @GET
    public Page readers(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        return page(new Slug(slug), Form.empty(), null, done != null);
    }

    /** Gives access, or ends one. */
    @POST
    public Response act(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        return answering.take(
                form,
                () -> {
                    if (form.has("act", "end")) {
                        readings.end(name, form.number("access").orElse(0));
                    } else {
                        readings.grant(
                                name,
                                new Readings.Typed(
                                        form.value("group"), form.value("organisation"), form.value("until")));
                    }
                    return "/consultations/" + name + "/workbench/readers?done=yes";
                },
                (again, refusal) -> page(name, again, refusal, false));
    }

    private Page page(Slug slug, Form form, @Nullable String refusal, boolean done) {
        return Page.of(
                "outcome/readers.jte",
                new ReadersView(
                        consultations.ofSecretariat(slug), readings.of(slug), clock.instant(), form, refusal, done));
    }
}
