package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.stakeholder.NewOrganisation;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;

/** Registering organisations. */
@Path("/api/v1/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Site site;

    /** Registers an organisation, for which the person signed in holds the first mandate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(JsonBody body) {
        var organisation = stakeholders.registerOrganisation(body.as(NewOrganisation.class));
        return Response.created(URI.create(site.url("/api/v1/mandates")))
                .entity(OrganisationData.of(organisation))
                .build();
    }
}
