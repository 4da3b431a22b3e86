package org.parley.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** The consultation as one file. */
@Path("/consultations/{slug}/offline.html")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfflineFileResource {
    @Inject
    Consultations consultations;

    @Inject
    TakingAlong taking;

    /** The file, to be kept and not to be opened from here. */
    @GET
    public Response file(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        return Response.ok(Page.of("travel/file.jte", taking.file(consultation)))
                .header("Content-Disposition", "attachment; filename=\"" + consultation.slug() + ".html\"")
                .header("Content-Security-Policy", TakenAlong.policy())
                .build();
    }
}
