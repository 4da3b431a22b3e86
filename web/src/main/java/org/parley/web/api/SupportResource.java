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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.support.Stance;
import org.parley.support.Supports;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;

/** Who supports a comment, objects to it or is neutral. */
@Path("/api/v1/consultations/{slug}/comments/{number: [1-9][0-9]{0,8}}/support")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SupportResource {
    private static final int SHOWN = 20;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Supports supports;

    @Context
    UriInfo address;

    /** Figures by group, and a page of those who took a stance. */
    @GET
    public SupportData support(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var query = new Query(address);
        var stance = query.coded("stance", Stance::of, "support-stance");
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        return data(slug, number, stance, after, limit);
    }

    /** Takes a stance, in the place of the one taken before. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SupportData take(@PathParam("slug") Slug slug, @PathParam("number") int number, JsonBody body) {
        var typed = body.as(NewSupport.class);
        supports.take(slug, number, typed.stance(), typed.organisation());
        return data(slug, number, Optional.empty(), 0, SHOWN);
    }

    /** Takes a stance back. */
    @DELETE
    public SupportData takeBack(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var query = new Query(address);
        var organisation = query.text("organisation");
        query.check();
        supports.takeBack(slug, number, organisation.orElse(null));
        return data(slug, number, Optional.empty(), 0, SHOWN);
    }

    private SupportData data(Slug slug, int number, Optional<Stance> stance, int after, int limit) {
        var comment = comments.comment(consultations.consultation(slug), number);
        return new SupportData(
                comment.standing().state(),
                GroupSupportData.of(supports.tally(comment)),
                Listing.of(supports.list(comment, stance, after, limit), SignatureData::of));
    }
}
