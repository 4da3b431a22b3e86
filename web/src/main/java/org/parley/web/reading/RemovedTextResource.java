package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.parley.comment.ShownComments;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** Comments on text of earlier versions that is not in a version any more. */
@Path("/consultations/{slug}/documents/{document}/removed")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RemovedTextResource {
    private static final int SIZE = 30;

    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    ShownComments comments;

    @Inject
    CommentsPages lists;

    @Context
    UriInfo address;

    /** A page of them, at the version asked for or the newest. */
    @GET
    public Page removed(@PathParam("slug") String slug, @PathParam("document") String document) {
        var query = CommentsQuery.of(address.getQueryParameters());
        var consultation = consultations.consultation(new Slug(slug));
        var opened = documents.open(consultation, new Slug(document), query.version());
        var found = comments.onRemoved(opened, query.after(), SIZE);
        return Page.of(
                "versions/removed.jte",
                new RemovedTextView(
                        consultation,
                        opened,
                        comments.countOnRemoved(opened),
                        lists.listed(found.items()),
                        lists.following(found.next())));
    }
}
