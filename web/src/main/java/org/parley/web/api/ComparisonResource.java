package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.kernel.Slug;
import org.parley.web.json.Query;

/** Two versions of a document compared by words. */
@Path("/api/v1/consultations/{slug}/documents/{document}/compare")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Context
    UriInfo address;

    /** The versions {@code from} and {@code to}; without them the newest and the one before it. */
    @GET
    public ComparisonData compare(@PathParam("slug") Slug slug, @PathParam("document") Slug document) {
        var query = new Query(address);
        var from = query.number("from");
        var to = query.number("to");
        query.check();
        var opened = documents.open(consultations.consultation(slug), document, Optional.empty());
        int newer = to.orElse(opened.version().number());
        return ComparisonData.of(lineages.compare(opened, from.orElse(Math.max(1, newer - 1)), newer));
    }
}
