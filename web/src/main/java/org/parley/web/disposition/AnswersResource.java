package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.consultation.Consultations;
import org.parley.intake.CsvCell;
import org.parley.kernel.Slug;
import org.parley.web.Site;

/** Every comment of a consultation with its answer, as a table. */
@Path("/consultations/{slug}/dispositions.csv")
@RequestScoped
public class AnswersResource {
    @Inject
    Consultations consultations;

    @Inject
    AnswerRows rows;

    @Inject
    Site site;

    /** The table (RFC 4180), in UTF-8. */
    @GET
    public Response answers(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var address = site.url("/consultations/" + consultation.slug() + "/comments/");
        StreamingOutput content = out -> {
            var csv = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
            csv.printRecord(AnswerRows.HEAD);
            rows.write(
                    consultation,
                    address,
                    cells -> csv.printRecord(cells.stream().map(CsvCell::safe).toList()));
            csv.flush();
        };
        return Response.ok(content, "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"" + consultation.slug() + "-answers.csv\"")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
