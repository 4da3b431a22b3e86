package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Invitations;
import org.parley.stakeholder.NewInvitation;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;

/** The invitations of an organisation, for those who lead it. */
@Path("/api/v1/organisations/{organisation}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
    @Inject
    Invitations invitations;

    /** Those that were made, newest first. */
    @GET
    public Listing<InvitationData> list(@PathParam("organisation") Slug organisation) {
        return Listing.whole(invitations.of(organisation).stream()
                .map(invitation -> InvitationData.of(invitation, Optional.empty()))
                .toList());
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("organisation") Slug organisation, JsonBody body) {
        var made = invitations.make(organisation, body.as(NewInvitation.class));
        return Response.status(Response.Status.CREATED)
                .entity(InvitationData.of(
                        made.invitation(), Optional.of(made.code().value())))
                .build();
    }

    /** Takes one back. */
    @DELETE
    @Path("{id: [1-9][0-9]{0,17}}")
    public void revoke(@PathParam("organisation") Slug organisation, @PathParam("id") long id) {
        invitations.revoke(organisation, id);
    }
}
