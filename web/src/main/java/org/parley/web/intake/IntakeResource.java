package org.parley.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultations;
import org.parley.intake.ColumnMapping;
import org.parley.intake.IntakeJob;
import org.parley.intake.Intakes;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;

/** Sending a table, seeing how its columns are understood, and taking its rows. */
@Path("/consultations/{slug}/workbench/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class IntakeResource {
    private static final int UNPROCESSABLE = 422;
    private static final String REFRESH_SECONDS = "2";

    @Inject
    Intakes intakes;

    @Inject
    Consultations consultations;

    /** The form to send a table, and the latest imports. */
    @GET
    public Page form(@PathParam("slug") Slug slug) {
        return form(slug, Form.empty());
    }

    /** Takes in a table and checks it; nothing is stored in the consultation yet. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("slug") Slug slug, List<EntityPart> parts) throws IOException {
        var sent = SentTable.of(parts);
        try {
            return seeOther(slug, intakes.start(slug, sent.file(), true, ""));
        } catch (Invalid invalid) {
            var typed = Form.filled(Map.of("map", sent.mapping())).with(invalid.faults());
            return Response.status(UNPROCESSABLE).entity(form(slug, typed)).build();
        }
    }

    /** How far an import is, and its report; comes again by itself until the import is finished. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response job(@PathParam("slug") Slug slug, @PathParam("id") long id) {
        var view = view(slug, id, Form.empty());
        var answer = Response.ok(Page.of("intake/job.jte", view));
        return view.job().isFinished()
                ? answer.build()
                : answer.header("Refresh", REFRESH_SECONDS).build();
    }

    /** Checks the table again with another mapping of its columns, or takes its rows. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response again(@PathParam("slug") Slug slug, @PathParam("id") long id, Form form) {
        var mapping = ColumnMapping.wish(form.values("column"), form.values("field"));
        try {
            return seeOther(slug, intakes.again(slug, id, mapping, !form.has("do", "take")));
        } catch (Invalid invalid) {
            var view = view(slug, id, form.with(invalid.faults()));
            return Response.status(UNPROCESSABLE)
                    .entity(Page.of("intake/job.jte", view))
                    .build();
        }
    }

    private Page form(Slug slug, Form form) {
        return Page.of("intake/form.jte", new SendView(consultations.consultation(slug), form, intakes.recent(slug)));
    }

    private JobView view(Slug slug, long id, Form form) {
        var job = intakes.job(slug, id);
        var preview = job.isFinished() && job.dryRun() ? intakes.preview(slug, id) : JobView.NO_PREVIEW;
        return new JobView(consultations.consultation(slug), job, job.report(), preview, form);
    }

    private static Response seeOther(Slug slug, IntakeJob job) {
        return Response.seeOther(URI.create("/consultations/" + slug + "/workbench/import/" + job.id()))
                .build();
    }
}
