package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.parley.comment.Comments;
import org.parley.comment.Reply;
import org.parley.comment.ReplyPlace;
import org.parley.comment.ReplyRevisions;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;

/** One reply and its states. */
@Path("/api/v1/consultations/{slug}/comments/{number: [1-9][0-9]{0,8}}/replies/{place: [1-9][0-9]{0,8}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {
    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    ReplyRevisions revisions;

    @Inject
    Site site;

    @Context
    HttpHeaders headers;

    /** The reply. */
    @GET
    public ReplyData reply(
            @PathParam("slug") Slug slug, @PathParam("number") int number, @PathParam("place") int place) {
        return ReplyData.of(found(slug, number, place));
    }

    private Reply found(Slug slug, int number, int place) {
        return revisions.reply(comments.comment(consultations.consultation(slug), number), place);
    }

    /** Corrects the reply, from the state that {@code If-Match} names. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ReplyData edit(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @PathParam("place") int place,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            JsonBody body) {
        int state = Preconditions.version(headers, site);
        var typed = body.as(ReplyCorrection.class);
        revisions.edit(slug, new ReplyPlace(number, place), typed.text(), typed.language(), state, key);
        return reply(slug, number, place);
    }

    /** Withdraws the reply, in the state that {@code If-Match} names. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReplyData withdraw(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @PathParam("place") int place,
            JsonBody body) {
        int state = Preconditions.version(headers, site);
        revisions.withdraw(
                slug, new ReplyPlace(number, place), body.as(Withdrawal.class).reason(), state);
        return reply(slug, number, place);
    }

    /** All states of the reply, the first one first. */
    @GET
    @Path("history")
    public Listing<RevisionData> history(
            @PathParam("slug") Slug slug, @PathParam("number") int number, @PathParam("place") int place) {
        return Listing.whole(revisions.history(found(slug, number, place)).stream()
                .map(RevisionData::of)
                .toList());
    }
}
