package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/** How many comments are answered, as data. */
@Path("/consultations/{slug}/answers/coverage.csv")
@RequestScoped
public class CoverageTableResource {
    @Inject
    Consultations consultations;

    @Inject
    CoverageFigures figures;

    /** @param by group, paragraph or day; by group if it is none of them */
    @GET
    public Response table(@PathParam("slug") String slug, @QueryParam("by") @DefaultValue("group") String by) {
        var consultation = consultations.consultation(new Slug(slug));
        return figures.table(consultation, by).answer(consultation.slug() + "-coverage");
    }
}
