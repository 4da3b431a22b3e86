package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.notice.Visits;
import org.parley.web.Form;

/** Where somebody is in a text, as the script of the page notes it. */
@Path("/consultations/{slug}/documents/{document}/place")
@RequestScoped
public class PlaceResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Visits visits;

    /** Notes the place. */
    @POST
    public Response stop(@PathParam("slug") String slug, @PathParam("document") String document, Form form) {
        var consultation = consultations.consultation(new Slug(slug));
        visits.stop(documents.open(consultation, new Slug(document), form.number("version")), form.shown("paragraph"));
        return Response.noContent().build();
    }
}
