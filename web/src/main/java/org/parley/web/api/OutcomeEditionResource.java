package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.outcome.OutcomeEditions;
import org.parley.web.Site;

/** Editions of the outcome. */
@Path("/api/v1/consultations/{slug}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeEditionResource {
    @Inject
    Consultations consultations;

    @Inject
    OutcomeEditions editions;

    @Inject
    Site site;

    /** All editions. */
    @GET
    public OutcomeEditionsData all(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        return new OutcomeEditionsData(editions.of(consultation).stream()
                .map(entry -> OutcomeEditionData.of(consultation, entry, site))
                .toList());
    }
}
