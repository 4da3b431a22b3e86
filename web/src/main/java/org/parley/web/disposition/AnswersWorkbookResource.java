package org.parley.web.disposition;

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

/** Every comment of a consultation with its answer, as a workbook (ISO/IEC 29500). */
@Path("/consultations/{slug}/dispositions.xlsx")
@RequestScoped
public class AnswersWorkbookResource {
    @Inject
    Consultations consultations;

    @Inject
    AnswerRows rows;

    @Inject
    Site site;

    /** The workbook, row by row as it is read. */
    @GET
    public Response answers(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var address = site.url("/consultations/" + consultation.slug() + "/comments/");
        StreamingOutput content = out -> {
            try (var sheets = new AnswerSheets(out)) {
                rows.write(consultation, address, sheets::row);
            }
        };
        return Response.ok(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"" + consultation.slug() + "-answers.xlsx\"")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
