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
import org.parley.access.Caller;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.notice.Visits;
import org.parley.web.Page;

/** The text under consultation with what is said about each paragraph in its margin. */
@Path("/consultations/{slug}/documents/{document}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReaderResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    ReaderPages pages;

    @Inject
    Visits visits;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    /** The text, at the version asked for or the newest. */
    @GET
    public Page text(@PathParam("slug") String slug, @PathParam("document") String document) {
        var query = ReaderQuery.of(address.getQueryParameters());
        var consultation = consultations.consultation(new Slug(slug));
        var opened = documents.open(consultation, new Slug(document), query.version());
        query.at().filter(number -> caller.signedIn()).ifPresent(number -> visits.stop(opened, number));
        return Page.of("reading/reader.jte", pages.page(consultation, opened, query));
    }
}
