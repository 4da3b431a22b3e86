package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The Atom feed of a comment, its replies and its answer. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/feed.atom")
@RequestScoped
public class ThreadFeedResource {
    @Inject
    Feeds feeds;

    /** A page of the feed. */
    @GET
    public Response feed(@PathParam("slug") String slug, @PathParam("number") int number) {
        return feeds.feed(
                slug,
                new Target(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number)),
                "/consultations/" + slug + "/comments/" + number);
    }
}
