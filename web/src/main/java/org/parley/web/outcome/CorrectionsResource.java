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
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.outcome.Corrections;
import org.parley.outcome.OutcomeEditions;
import org.parley.web.Form;
import org.parley.web.Page;

/** Where the secretariat collects corrections of a published outcome and publishes them as the next edition. */
@Path("/consultations/{slug}/workbench/corrections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CorrectionsResource {
    @Inject
    Consultations consultations;

    @Inject
    OutcomeEditions editions;

    @Inject
    Corrections corrections;

    @Inject
    Answering answering;

    /** The editions and the open correction. */
    @GET
    public Page state(@PathParam("slug") String slug) {
        return page(new Slug(slug), Form.empty(), null);
    }

    /** Opens a correction, takes a change out of it, gives it up or publishes it. */
    @POST
    public Response act(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        var path = "/consultations/" + name;
        return answering.take(
                form,
                () -> {
                    switch (form.shown("act")) {
                        case "remove" ->
                            corrections.remove(name, form.number("change").orElse(0));
                        case "drop" -> corrections.drop(name);
                        case "publish" -> {
                            return path + "/positions/editions/" + corrections.publish(name);
                        }
                        default -> corrections.open(name, form.value("reason"));
                    }
                    return path + "/workbench/corrections";
                },
                (again, refusal) -> page(name, again, refusal));
    }

    /** Leads to the form for the answer to a comment. */
    @GET
    @Path("answer")
    public Response answer(@PathParam("slug") String slug, @QueryParam("comment") @Nullable String comment) {
        var path = "/consultations/" + new Slug(slug) + "/workbench/corrections";
        var number = comment == null ? "" : comment.strip();
        return Response.seeOther(URI.create(number.matches("[1-9][0-9]{0,8}") ? path + "/answers/" + number : path))
                .build();
    }

    private Page page(Slug slug, Form form, @Nullable String refusal) {
        var consultation = consultations.ofSecretariat(slug);
        return Page.of(
                "outcome/corrections.jte",
                new CorrectionsView(
                        consultation,
                        editions.of(consultation),
                        corrections.current(slug),
                        corrections.read(slug),
                        form,
                        refusal));
    }
}
