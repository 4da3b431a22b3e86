package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.stakeholder.Invitations;
import org.parley.web.json.JsonBody;

/** Taking an invitation up. */
@Path("/api/v1/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationUseResource {
    @Inject
    Invitations invitations;

    /** Enters a code; from then on one speaks for the organisation. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public OrganisationData accept(JsonBody body) {
        return OrganisationData.of(invitations.accept(body.as(TypedCode.class).code()));
    }
}
