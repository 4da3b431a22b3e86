package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.consultation.Consultations;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.notice.Followed;
import org.parley.notice.Follows;
import org.parley.notice.Frequency;
import org.parley.web.Site;
import org.parley.web.following.Target;
import org.parley.web.following.Targets;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;

/** What the person signed in follows. */
@Path("/api/v1/follows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowResource {
    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    Follows follows;

    @Inject
    Caller caller;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** All of it, the latest first. */
    @GET
    public Listing<FollowData> list() {
        var query = new Query(address);
        var after = query.after().map(Integer::longValue);
        int limit = query.limit();
        query.check();
        return Listing.of(follows.list(after, limit), followed -> FollowData.of(followed, site));
    }

    /** Follows a thing; following it again changes nothing but how often it is mailed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response follow(JsonBody body) {
        if (!caller.signedIn()) {
            throw new SignInNeeded();
        }
        var wish = body.as(FollowWish.class);
        var frequency = frequency(wish.frequency());
        if (wish.consultation() == null) {
            throw new Invalid("consultation", "required");
        }
        var consultation = consultations.consultation(new Slug(wish.consultation()));
        var target = new Target(
                Optional.ofNullable(wish.document()),
                Optional.empty(),
                Optional.ofNullable(wish.paragraph()),
                Optional.ofNullable(wish.comment()));
        var follow = follows.follow(consultation, targets.subject(consultation, target), site.language());
        if (frequency.isPresent()) {
            follows.mail(follow.id(), frequency);
        }
        return Response.created(URI.create(site.url("/api/v1/follows/" + follow.id())))
                .entity(one(follow.id()))
                .build();
    }

    /** Changes how often news of it are mailed. */
    @PUT
    @Path(ID)
    @Consumes(MediaType.APPLICATION_JSON)
    public FollowData mail(@PathParam("id") long id, JsonBody body) {
        follows.mail(id, frequency(body.as(MailWish.class).frequency()));
        return one(id);
    }

    /** Follows it no longer. */
    @DELETE
    @Path(ID)
    public Response leave(@PathParam("id") long id) {
        follows.leave(id);
        return Response.noContent().build();
    }

    private FollowData one(long id) {
        return follows.list(Optional.of(id + 1), 1).items().stream()
                .filter((Followed followed) -> followed.id() == id)
                .findFirst()
                .map(followed -> FollowData.of(followed, site))
                .orElseThrow();
    }

    private static Optional<Frequency> frequency(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(Frequency.of(code)
                .orElseThrow(() -> new Invalid("frequency", "frequency", Map.of("value", Faults.shortened(code)))));
    }
}
