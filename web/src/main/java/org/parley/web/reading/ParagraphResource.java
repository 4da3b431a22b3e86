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
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** One paragraph, or one heading, with everything that is said about it. */
@Path("/consultations/{slug}/documents/{document}/paragraphs/{name}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ParagraphResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    ParagraphPages pages;

    @Context
    UriInfo address;

    /** A page of its proposals and comments. */
    @GET
    public Page paragraph(
            @PathParam("slug") String slug, @PathParam("document") String document, @PathParam("name") String name) {
        var query = CommentsQuery.of(address.getQueryParameters());
        var consultation = consultations.consultation(new Slug(slug));
        var opened = documents.open(consultation, new Slug(document), query.version());
        return Page.of("reading/paragraph.jte", pages.page(consultation, opened, name, query));
    }
}
