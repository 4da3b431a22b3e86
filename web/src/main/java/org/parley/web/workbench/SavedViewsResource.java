package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.casework.SavedViews;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.desk.Narrowing;

/** Ways of narrowing the workbench under a name, each with a short address of its own. */
@Path("/consultations/{slug}/workbench/views")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SavedViewsResource {
    @Inject
    Consultations consultations;

    @Inject
    SavedViews views;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    /** All views of the reader. */
    @GET
    public Page all(@PathParam("slug") String slug) {
        return page(new Slug(slug), Optional.empty(), Form.empty(), null);
    }

    /** Saves a view and shows it. */
    @POST
    public Response save(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        var query = Narrowing.of(form.shown("narrowing")).query();
        try {
            views.save(name, form.value("name"), query.replaceFirst("^\\?", ""), form.has("shared", "yes"));
            return Response.seeOther(URI.create(path(name) + query)).build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, Optional.empty(), form.with(invalid.faults()), null))
                    .build();
        }
    }

    /** The list as the view narrows it. */
    @GET
    @Path("{id}")
    public Response view(@PathParam("slug") String slug, @PathParam("id") long id) {
        var name = new Slug(slug);
        var query = Narrowing.of(views.view(name, id).narrowing()).query();
        return Response.seeOther(URI.create(path(name) + query)).build();
    }

    /** Changes the name of a view, and who sees it. */
    @POST
    @Path("{id}")
    public Response change(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        try {
            views.change(
                    name,
                    id,
                    form.value("name"),
                    form.has("shared", "yes"),
                    form.number("version").orElse(0));
            return back(name);
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, Optional.of(id), form.with(invalid.faults()), null))
                    .build();
        } catch (Conflict conflict) {
            return Response.status(Refusals.status(conflict))
                    .entity(page(name, Optional.of(id), form, refusals.sentence(conflict)))
                    .build();
        }
    }

    /** Deletes a view. */
    @POST
    @Path("{id}/removal")
    public Response delete(@PathParam("slug") String slug, @PathParam("id") long id) {
        var name = new Slug(slug);
        views.delete(name, id);
        return back(name);
    }

    private static Response back(Slug slug) {
        return Response.seeOther(URI.create(path(slug) + "/views")).build();
    }

    private static String path(Slug slug) {
        return "/consultations/" + slug + "/workbench";
    }

    private Page page(Slug slug, Optional<Long> changing, Form form, @Nullable String refusal) {
        return Page.of(
                "workbench/views.jte",
                new SavedViewsView(
                        consultations.ofSecretariat(slug), views.shown(slug), caller.id(), changing, form, refusal));
    }
}
