package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.parley.casework.Casefiles;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/** Showing and hiding what similar comments suggest. */
@Path("/consultations/{slug}/workbench/comments/{number}/hints")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HintsResource {
    @Inject
    Consultations consultations;

    @Inject
    Casefiles casefiles;

    @Context
    UriInfo address;

    /** Shows the hints from now on if {@code show} is yes, hides them otherwise. */
    @POST
    public Response turn(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = consultations.ofSecretariat(new Slug(slug)).slug();
        casefiles.turnHints(form.has("show", "yes"));
        return Response.seeOther(Back.to(address, name, number)).build();
    }
}
