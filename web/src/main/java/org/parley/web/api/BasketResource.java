package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.basket.Baskets;
import org.parley.basket.Keeping;
import org.parley.basket.Sending;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;

/** One's own drafts of comments, and sending them. */
@Path("/api/v1/consultations/{slug}/basket")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BasketResource {
    private static final String ID = "{id: [1-9][0-9]{0,17}}";

    @Inject
    Consultations consultations;

    @Inject
    Baskets baskets;

    @Inject
    Keeping keeping;

    @Inject
    Sending sending;

    @Inject
    Comments comments;

    @Inject
    Site site;

    @Context
    HttpHeaders headers;

    /** The drafts in the order in which they were begun. */
    @GET
    public Listing<BasketDraftData> list(@PathParam("slug") Slug slug) {
        if (!site.signedIn()) {
            throw new SignInNeeded();
        }
        return Listing.whole(baskets.drafts(consultations.consultation(slug)).stream()
                .map(draft -> BasketDraftData.of(draft, site))
                .toList());
    }

    /** Keeps a comment as a draft, complete or not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("slug") Slug slug, @HeaderParam("Idempotency-Key") @DefaultValue("") String key, JsonBody body) {
        var draft = keeping.keep(slug, body.as(NewComment.class), key, 0).draft();
        return Response.created(URI.create(site.url("/api/v1/consultations/" + slug + "/basket/" + draft.id())))
                .entity(BasketDraftData.of(draft, site))
                .build();
    }

    /** One draft. */
    @GET
    @Path(ID)
    public BasketDraftData draft(@PathParam("slug") Slug slug, @PathParam("id") long id) {
        return BasketDraftData.of(baskets.draft(slug, id), site);
    }

    /** Changes a draft. */
    @PUT
    @Path(ID)
    @Consumes(MediaType.APPLICATION_JSON)
    public BasketDraftData change(@PathParam("slug") Slug slug, @PathParam("id") long id, JsonBody body) {
        int version = Preconditions.version(headers, site);
        var draft = baskets.draft(slug, id);
        if (draft.version() != version) {
            throw new Conflict("stale", Map.of());
        }
        var kept = keeping.keep(slug, body.as(NewComment.class), draft.key(), version);
        return BasketDraftData.of(kept.draft(), site);
    }

    /** Takes a draft out. */
    @DELETE
    @Path(ID)
    public void remove(@PathParam("slug") Slug slug, @PathParam("id") long id) {
        baskets.remove(slug, id);
    }

    /** Sends drafts; what is refused stays while the rest goes. */
    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_JSON)
    public SendingData send(@PathParam("slug") Slug slug, JsonBody body) {
        var chosen = body.as(ChosenDrafts.class);
        var key = UUID.randomUUID().toString();
        var outcome = sending.send(slug, ids(chosen.drafts()), key, ids(chosen.again()));
        return new SendingData(
                outcome.sent().stream()
                        .map(comment -> ReceiptData.of(comments.receipt(comment, slug), site))
                        .toList(),
                outcome.refused().stream()
                        .map(refused -> RefusedDraftData.of(refused.draft(), refused.why(), site))
                        .toList());
    }

    private static Set<Long> ids(List<Integer> typed) {
        return typed.stream().map(Integer::longValue).collect(Collectors.toSet());
    }
}
