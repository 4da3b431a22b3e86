package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Colleagues;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;

/** Who speaks for an organisation: seen by those who do, changed by those who lead. */
@Path("/api/v1/organisations/{organisation}/colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ColleagueResource {
    private static final String MANDATE = "{mandate: [1-9][0-9]{0,17}}";

    @Inject
    Colleagues colleagues;

    /** The colleagues by name. */
    @GET
    public Listing<ColleagueData> list(@PathParam("organisation") Slug organisation) {
        return Listing.whole(
                colleagues.of(organisation).stream().map(ColleagueData::of).toList());
    }

    /** Makes one lead, or no longer. */
    @PUT
    @Path(MANDATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<ColleagueData> change(
            @PathParam("organisation") Slug organisation, @PathParam("mandate") long mandate, JsonBody body) {
        colleagues.makeLead(
                organisation,
                mandate,
                Boolean.TRUE.equals(body.as(ColleagueChange.class).lead()));
        return list(organisation);
    }

    /** Ends a mandate. */
    @DELETE
    @Path(MANDATE)
    public void end(@PathParam("organisation") Slug organisation, @PathParam("mandate") long mandate) {
        colleagues.end(organisation, mandate);
    }
}
