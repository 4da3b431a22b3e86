package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.outcome.EditionPdfs;
import org.parley.outcome.OutcomeEditions;
import org.parley.publication.ReportShelf;
import org.parley.publication.Reports;

/** The consolidated position as a PDF document. */
@Path("/consultations/{slug}/positions.pdf")
@RequestScoped
public class ReportResource {
    @Inject
    Consultations consultations;

    @Inject
    Reports reports;

    @Inject
    ReportShelf shelf;

    @Inject
    OutcomeEditions editions;

    @Inject
    EditionPdfs pdfs;

    @Context
    Request request;

    /** The document; browsers that have it already are told so. */
    @GET
    public Response report(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        boolean published = consultation.phase().concluded();
        var edition = editions.newest(consultation);
        var printed = edition.isPresent()
                ? pdfs.of(consultation, edition.get().number())
                : shelf.printed(reports.of(consultation), consultation.slug(), published);
        var tag = new EntityTag(printed.digest());
        var known = request.evaluatePreconditions(tag);
        var answer = known == null
                ? Response.ok(printed.file().toFile(), "application/pdf")
                        .header("Content-Disposition", "inline; filename=\"" + consultation.slug() + "-positions.pdf\"")
                : known;
        return answer.tag(tag)
                .header("Cache-Control", published ? "no-cache" : "no-store")
                .build();
    }
}
