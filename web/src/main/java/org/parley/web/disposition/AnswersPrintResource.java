package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.publication.AnswerTables;
import org.parley.publication.ReportShelf;

/** The table of answers as a PDF document, or as several where one would be too long. */
@Path("/consultations/{slug}/dispositions.pdf")
@RequestScoped
public class AnswersPrintResource {
    @Inject
    Consultations consultations;

    @Inject
    AnswerTables tables;

    @Inject
    ReportShelf shelf;

    @Context
    Request request;

    /** @param part of the table, from 1; 0 for the whole, which is refused where it is too long for one file */
    @GET
    public Response answers(@PathParam("slug") String slug, @QueryParam("part") @DefaultValue("0") int part) {
        var consultation = consultations.consultation(new Slug(slug));
        var table = tables.of(consultation, part);
        var printed = shelf.printed(table, consultation.slug());
        var tag = new EntityTag(printed.digest());
        var known = request.evaluatePreconditions(tag);
        var name = consultation.slug() + "-answers" + (part == 0 ? "" : "-" + part) + ".pdf";
        var answer = known == null
                ? Response.ok(printed.file().toFile(), "application/pdf")
                        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                : known;
        return answer.tag(tag).header("Cache-Control", "no-cache").build();
    }
}
