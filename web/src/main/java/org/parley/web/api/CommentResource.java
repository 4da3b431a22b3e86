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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultations;
import org.parley.disposition.Answer;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;
import org.parley.web.json.Query;

/** Comments, replies to them, and the answers of the secretariat. */
@Path("/api/v1/consultations/{slug}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {
    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Revisions revisions;

    @Inject
    Dispositions dispositions;

    @Inject
    CommentDetail detail;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    /** Comments, oldest first unless {@code order=newest}. */
    @GET
    public Listing<CommentData> list(@PathParam("slug") Slug slug) {
        return detail.list(consultations.consultation(slug), new Query(address));
    }

    /** Makes a comment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(
            @PathParam("slug") Slug slug, @HeaderParam("Idempotency-Key") @DefaultValue("") String key, JsonBody body) {
        var receipt = comments.post(slug, body.as(NewComment.class), key);
        return Response.created(URI.create(site.url("/api/v1" + receipt.address())))
                .entity(ReceiptData.of(receipt, site))
                .build();
    }

    /** One comment with its first replies and what became of it. */
    @GET
    @Path(NUMBER)
    public CommentData comment(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        return detail.of(consultations.consultation(slug), number);
    }

    /** Corrects a comment, from the state that {@code If-Match} names. */
    @PUT
    @Path(NUMBER)
    @Consumes(MediaType.APPLICATION_JSON)
    public ReceiptData edit(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            JsonBody body) {
        int state = Preconditions.version(headers, site);
        return ReceiptData.of(
                revisions.edit(slug, number, body.as(Correction.class).comment(), state, key), site);
    }

    /** Withdraws a comment, in the state that {@code If-Match} names. */
    @POST
    @Path(NUMBER + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentData withdraw(@PathParam("slug") Slug slug, @PathParam("number") int number, JsonBody body) {
        revisions.withdraw(slug, number, body.as(Withdrawal.class).reason(), Preconditions.version(headers, site));
        return comment(slug, number);
    }

    /** All states of a comment, the first one first. */
    @GET
    @Path(NUMBER + "/history")
    public Listing<RevisionData> history(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var comment = comments.comment(consultations.consultation(slug), number);
        return Listing.whole(
                revisions.history(comment).stream().map(RevisionData::of).toList());
    }

    /** Replies, oldest first. */
    @GET
    @Path(NUMBER + "/replies")
    public Listing<ReplyData> replies(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var query = new Query(address);
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        return detail.replies(comments.comment(consultations.consultation(slug), number), after, limit);
    }

    /** Replies to a comment. */
    @POST
    @Path(NUMBER + "/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            JsonBody body) {
        var typed = body.as(NewReply.class);
        int place = comments.reply(slug, number, typed.text(), typed.language(), typed.organisation(), key);
        var path = "/consultations/" + slug + "/comments/" + number;
        return Response.created(URI.create(site.url("/api/v1" + path + "/replies")))
                .entity(new ReplyReceiptData(place, site.url(path)))
                .build();
    }

    /** What became of a comment. */
    @GET
    @Path(NUMBER + "/disposition")
    public DispositionData disposition(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        return detail.disposition(comments.comment(consultations.consultation(slug), number));
    }

    /** Answers a comment, or changes its answer; 202 where the answer waits for the second pair of eyes. */
    @PUT
    @Path(NUMBER + "/disposition")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("slug") Slug slug, @PathParam("number") int number, JsonBody body) {
        int version = Preconditions.version(headers, site);
        var typed = body.as(NewDisposition.class);
        var decision = Optional.ofNullable(typed.decision()).filter(code -> !code.isBlank());
        boolean waits = dispositions.decide(
                slug,
                number,
                new Answer(decision.map(CommentResource::decision).orElse(null), typed.reason(), typed.duplicateOf()),
                version);
        return (waits ? Response.accepted() : Response.ok(disposition(slug, number))).build();
    }

    private static Decision decision(String code) {
        return Decision.of(code)
                .orElseThrow(() -> new Invalid("decision", "decision", Map.of("value", Faults.shortened(code))));
    }
}
