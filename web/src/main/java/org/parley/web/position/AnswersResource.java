package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Site;

/** Every comment of a consultation with its answer, as a table. */
@Path("/consultations/{slug}/dispositions.csv")
@RequestScoped
public class AnswersResource {
    @Inject
    Consultations consultations;

    @Inject
    AnswersTable table;

    @Inject
    Site site;

    /** The table (RFC 4180), in UTF-8. */
    @GET
    public Response answers(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var address = site.url("/consultations/" + consultation.slug() + "/comments/");
        StreamingOutput content = out -> table.write(consultation, address, out);
        return Response.ok(content, "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"" + consultation.slug() + "-answers.csv\"")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
