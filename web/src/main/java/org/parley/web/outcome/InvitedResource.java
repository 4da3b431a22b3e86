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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.participation.InvitedOrganisations;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Site;

/** Where the secretariat keeps the list of organisations that it invited. */
@Path("/consultations/{slug}/workbench/invited")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InvitedResource {
    private static final int SHOWN = 50;

    @Inject
    Consultations consultations;

    @Inject
    InvitedOrganisations invited;

    @Inject
    Answering answering;

    @Inject
    Site site;

    /** The list. */
    @GET
    public Page list(
            @PathParam("slug") String slug,
            @QueryParam("show") @Nullable String show,
            @QueryParam("after") @Nullable String after,
            @QueryParam("added") @Nullable String added) {
        var done = added != null && added.matches("[0-9]{1,6}")
                ? site.text("invited.added", "count", Integer.parseInt(added))
                : null;
        return page(new Slug(slug), show == null ? "" : show, after, Form.empty(), null, done);
    }

    /** Adds one, adds those of a table, or takes one off. */
    @POST
    public Response act(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        var path = "/consultations/" + name + "/workbench/invited";
        return answering.take(
                form,
                () -> switch (form.shown("act")) {
                    case "remove" -> {
                        invited.remove(name, form.number("invited").orElse(0));
                        yield path;
                    }
                    case "table" -> path + "?added=" + invited.addAll(name, form.value("table"));
                    default ->
                        path + "?added="
                                + invited.add(name, form.value("name"), form.value("group"), form.value("country"));
                },
                (again, refusal) -> page(name, "", null, again, refusal, null));
    }

    private Page page(
            Slug slug,
            String show,
            @Nullable String after,
            Form form,
            @Nullable String refusal,
            @Nullable String done) {
        var consultation = consultations.ofSecretariat(slug);
        var cursor = Optional.ofNullable(after)
                .filter(typed -> typed.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
        var responded = show.equals("responded")
                ? Optional.of(true)
                : show.equals("silent") ? Optional.of(false) : Optional.<Boolean>empty();
        return Page.of(
                "outcome/invited.jte",
                new InvitedView(
                        consultation,
                        invited.tally(consultation),
                        responded.isPresent() ? show : "",
                        invited.list(consultation, responded, cursor, SHOWN),
                        form,
                        refusal,
                        done));
    }
}
