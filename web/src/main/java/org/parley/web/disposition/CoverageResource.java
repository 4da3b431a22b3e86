package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** How many comments are answered, by group, paragraph and day. */
@Path("/consultations/{slug}/answers/coverage")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CoverageResource {
    @Inject
    Consultations consultations;

    @Inject
    CoverageFigures figures;

    /** The figures and plots. */
    @GET
    public Page coverage(@PathParam("slug") String slug) {
        return Page.of("disposition/coverage.jte", figures.of(consultations.consultation(new Slug(slug))));
    }
}
