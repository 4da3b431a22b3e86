package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The Atom feed of a text. */
@Path("/consultations/{slug}/documents/{document}/feed.atom")
@RequestScoped
public class DocumentFeedResource {
    @Inject
    Feeds feeds;

    /** A page of the feed. */
    @GET
    public Response feed(@PathParam("slug") String slug, @PathParam("document") String document) {
        return feeds.feed(
                slug,
                new Target(Optional.of(document), Optional.empty(), Optional.empty(), Optional.empty()),
                "/consultations/" + slug + "/documents/" + document);
    }
}
