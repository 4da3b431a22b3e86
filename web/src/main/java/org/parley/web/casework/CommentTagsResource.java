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
import org.parley.casework.Assignments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/** Putting tags on a comment and taking them off. */
@Path("/consultations/{slug}/workbench/comments/{number}/tags")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CommentTagsResource {
    @Inject
    Consultations consultations;

    @Inject
    Assignments assignments;

    @Context
    UriInfo address;

    /** Puts on the tag in {@code put}, or takes off the one in {@code off}. */
    @POST
    public Response change(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = consultations.ofSecretariat(new Slug(slug)).slug();
        var off = Numbers.of(form, "off");
        var put = Numbers.of(form, "put");
        if (off != null) {
            assignments.takeTagOff(name, number, off);
        } else if (put != null) {
            assignments.putTag(name, number, put);
        } else {
            throw new Invalid("put", "required");
        }
        return Response.seeOther(Back.to(address, name, number)).build();
    }
}
