package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.kernel.Invalid;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.json.JsonBody;

/** The right to speak for organisations: asking for it, and deciding on what others ask. */
@Path("/api/v1/mandates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {
    @Inject
    Stakeholders stakeholders;

    /** Mandates of the person signed in, and the requests that wait for them. */
    @GET
    public MandatesData mandates() {
        return new MandatesData(
                stakeholders.mandates().stream().map(MandateData::of).toList(),
                stakeholders.mandateRequests().stream()
                        .map(MandateRequestData::of)
                        .toList());
    }

    /** Asks the leads of an organisation for a mandate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(JsonBody body) {
        stakeholders.requestMandate(body.as(MandateWish.class).organisation());
        return Response.accepted(mandates()).build();
    }

    /** Grants what another person asked for, or turns it down. */
    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public MandatesData decide(@PathParam("id") long id, JsonBody body) {
        var grant = body.as(MandateDecision.class).grant();
        if (grant == null) {
            throw new Invalid("grant", "required");
        }
        stakeholders.decideMandate(id, grant);
        return mandates();
    }
}
