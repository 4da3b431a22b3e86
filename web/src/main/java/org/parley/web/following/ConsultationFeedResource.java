package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The Atom feed of a consultation. */
@Path("/consultations/{slug}/feed.atom")
@RequestScoped
public class ConsultationFeedResource {
    @Inject
    Feeds feeds;

    /** A page of the feed. */
    @GET
    public Response feed(@PathParam("slug") String slug) {
        return feeds.feed(slug, Target.WHOLE, "/consultations/" + slug);
    }
}
