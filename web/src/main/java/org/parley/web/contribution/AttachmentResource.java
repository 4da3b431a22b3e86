package org.parley.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.parley.attachment.AttachmentReading;
import org.parley.attachment.Attachments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.submission.SubmissionFiles;
import org.parley.web.Download;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** The files of a submission: adding more, and downloading them. */
@Path("/consultations/{slug}/submissions/{number}/attachments")
@RequestScoped
public class AttachmentResource {
    @Inject
    SubmissionViews views;

    @Inject
    SubmissionFiles files;

    @Inject
    AttachmentReading reading;

    @Inject
    Attachments attachments;

    @Inject
    Consultations consultations;

    /** Adds files to a submission of the reader. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response add(@PathParam("slug") String slug, @PathParam("number") String number, List<EntityPart> parts)
            throws IOException {
        var sent = SentSubmission.of(parts);
        var submission = views.submission(consultations.consultation(new Slug(slug)), number);
        files.requireMine(submission);
        try {
            var clean = reading.clean(sent.files());
            var first = files.add(
                    new Slug(slug), submission.number(), clean, sent.form().shown("key"));
            var path = "/consultations/" + slug + "/submissions/" + number + "#attachment-" + first.place();
            return Response.seeOther(URI.create(path)).build();
        } catch (Invalid invalid) {
            var view = views.view(new Slug(slug), number, Form.empty().with(invalid.faults()));
            return Response.status(Refusals.status(invalid))
                    .entity(Page.of("contribution/submission.jte", view))
                    .build();
        }
    }

    /** One file, always as a download. */
    @GET
    @Path("{place}")
    public Response download(
            @PathParam("slug") String slug,
            @PathParam("number") String number,
            @PathParam("place") String place,
            @Context Request request) {
        if (!place.matches("[1-9][0-9]{0,3}")) {
            throw new NotFound("attachment", place);
        }
        var submission = views.submission(consultations.consultation(new Slug(slug)), number);
        var file = attachments.placed(submission.id(), Integer.parseInt(place));
        return Download.of(
                request, file.format().mediaType(), file.name(), file.digest(), () -> attachments.content(file));
    }
}
